import { FormHead as FormHead_76b45168ca17e4e2c06d63d9e33cb087 } from '../../../components/form-head.tsx'
import { PublicationFailure as PublicationFailure_2df5180fe06faf8d3ce38f3877c3cfa0 } from '../../../components/publication-failure.tsx'
import { PublicationPanelAbove as PublicationPanelAbove_cfa33e33f05937131c8202e2fec14f5f } from '../../../components/publication-panel.tsx'
import { NotYetOnline as NotYetOnline_6b37fc618632784d9f5639b28c47afdb } from '../../../components/uses/not-yet-online.tsx'
import { DayCell as DayCell_2b1891569798f4279e3a71445090cdc9 } from '../../../components/date-cell.tsx'
import { WrittenDay as WrittenDay_2066cc404290cacbfe6316fd221b1667 } from '../../../components/written-date.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowTitle as RowTitle_54b8c86edfab9b34796bcd525adf3677 } from '../../../components/row-title.tsx'
import { WrittenNumber as WrittenNumber_175928e45ab7a63d80397e9839e2daa0 } from '../../../components/written-number.tsx'
import { PasteFeatureClient as PasteFeatureClient_bcfeeb84968cda69d8c180abb7725219 } from '../../../paste/paste-feature-client.tsx'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PublicationPanel as PublicationPanel_cfa33e33f05937131c8202e2fec14f5f } from '../../../components/publication-panel.tsx'
import { MomentCell as MomentCell_2b1891569798f4279e3a71445090cdc9 } from '../../../components/date-cell.tsx'
import { WrittenMoment as WrittenMoment_2066cc404290cacbfe6316fd221b1667 } from '../../../components/written-date.tsx'
import { StateCell as StateCell_e7b8eac61fc3e03bcbae11af36eea3c7 } from '../../../components/state-cell.tsx'
import { ChoicesDiff as ChoicesDiff_194154083531e8cbb8fa6ed81757c882 } from '../../../components/version-diff.tsx'
import { UsedBy as UsedBy_227276a0c92948563ab2640342828b04 } from '../../../components/uses/used-by.tsx'
import { UsedByMany as UsedByMany_69cd2ef7d1ef48f7a5adc1f3b9c3a498 } from '../../../components/uses/used-by-many.tsx'
import { DocumentStatus as DocumentStatus_3e2dac46d8a88fc7c98190ca077d609a } from '../../../components/document-status.tsx'
import { SavedVersions as SavedVersions_e908bdbe46d57361149d96ee64d4d02e } from '../../../components/saved-versions.tsx'
import { PressAccessLink as PressAccessLink_108c07c42855ca27af820c67454e33d0 } from '../../../components/press-access-link.tsx'
import { WrittenYear as WrittenYear_175928e45ab7a63d80397e9839e2daa0 } from '../../../components/written-number.tsx'
import { DueReviews as DueReviews_9ada5a4c2a9e36ccaa579339f0b47d1d } from '../../../components/due-reviews.tsx'
import { NoDiff as NoDiff_194154083531e8cbb8fa6ed81757c882 } from '../../../components/version-diff.tsx'
import { TrackTitle as TrackTitle_438f84853a3ec9fc6d7ed302f1c4f048 } from '../../../components/track-title.tsx'
import { AuthorityPicker as AuthorityPicker_1120aa5d3726e4eb9e078e77b64e4308 } from '../../../components/authority-picker.tsx'
import { RetryInRow as RetryInRow_498e778d406786bdd72db618692589f1 } from '../../../components/retry-publication.tsx'
import { RetryInList as RetryInList_498e778d406786bdd72db618692589f1 } from '../../../components/retry-publication.tsx'
import { Menu as Menu_813edb2e15d59321724f24ecd970c451 } from '../../../components/menu/menu.tsx'
import { Icon as Icon_9424320fe61375ad57eb1dfc1964312a } from '../../../components/logo.tsx'
import { Logo as Logo_9424320fe61375ad57eb1dfc1964312a } from '../../../components/logo.tsx'
import { FinderButton as FinderButton_838c37d46dc1a41feb31f45d347d33b0 } from '../../../components/finder/finder-button.tsx'
import { SpeakFrench as SpeakFrench_6e30c6bcf07e10603f87cd2c285ec55f } from '../../../components/speak-french.tsx'
import { HandOverWords as HandOverWords_6342e61cd6df4e130451bcd052616b5b } from '../../../components/hand-over-words.tsx'
import { WatchConnection as WatchConnection_edb3e99e123a2adde55236c9d9d23205 } from '../../../components/connection/watch-connection.tsx'
import { FinderProvider as FinderProvider_432257b75f4e2fa55ed4a468ecd7b957 } from '../../../components/finder/finder.tsx'
import { AnswerInPauses as AnswerInPauses_17d009421a40d46e7bff9e66d00da17a } from '../../../components/answer-in-pauses.tsx'
import { Home as Home_e701701dc5e256ee7b84f29cf9a52f54 } from '../../../components/home/home.tsx'
import { ForgotPasswordWithoutMail as ForgotPasswordWithoutMail_d69d7ede8ff1dd503a43e00d243b9a3b } from '../../../components/forgot-password-without-mail.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/form-head.tsx#FormHead": FormHead_76b45168ca17e4e2c06d63d9e33cb087,
  "/components/publication-failure.tsx#PublicationFailure": PublicationFailure_2df5180fe06faf8d3ce38f3877c3cfa0,
  "/components/publication-panel.tsx#PublicationPanelAbove": PublicationPanelAbove_cfa33e33f05937131c8202e2fec14f5f,
  "/components/uses/not-yet-online.tsx#NotYetOnline": NotYetOnline_6b37fc618632784d9f5639b28c47afdb,
  "/components/date-cell.tsx#DayCell": DayCell_2b1891569798f4279e3a71445090cdc9,
  "/components/written-date.tsx#WrittenDay": WrittenDay_2066cc404290cacbfe6316fd221b1667,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/row-title.tsx#RowTitle": RowTitle_54b8c86edfab9b34796bcd525adf3677,
  "/components/written-number.tsx#WrittenNumber": WrittenNumber_175928e45ab7a63d80397e9839e2daa0,
  "/paste/paste-feature-client.tsx#PasteFeatureClient": PasteFeatureClient_bcfeeb84968cda69d8c180abb7725219,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/publication-panel.tsx#PublicationPanel": PublicationPanel_cfa33e33f05937131c8202e2fec14f5f,
  "/components/date-cell.tsx#MomentCell": MomentCell_2b1891569798f4279e3a71445090cdc9,
  "/components/written-date.tsx#WrittenMoment": WrittenMoment_2066cc404290cacbfe6316fd221b1667,
  "/components/state-cell.tsx#StateCell": StateCell_e7b8eac61fc3e03bcbae11af36eea3c7,
  "/components/version-diff.tsx#ChoicesDiff": ChoicesDiff_194154083531e8cbb8fa6ed81757c882,
  "/components/uses/used-by.tsx#UsedBy": UsedBy_227276a0c92948563ab2640342828b04,
  "/components/uses/used-by-many.tsx#UsedByMany": UsedByMany_69cd2ef7d1ef48f7a5adc1f3b9c3a498,
  "/components/document-status.tsx#DocumentStatus": DocumentStatus_3e2dac46d8a88fc7c98190ca077d609a,
  "/components/saved-versions.tsx#SavedVersions": SavedVersions_e908bdbe46d57361149d96ee64d4d02e,
  "/components/press-access-link.tsx#PressAccessLink": PressAccessLink_108c07c42855ca27af820c67454e33d0,
  "/components/written-number.tsx#WrittenYear": WrittenYear_175928e45ab7a63d80397e9839e2daa0,
  "/components/due-reviews.tsx#DueReviews": DueReviews_9ada5a4c2a9e36ccaa579339f0b47d1d,
  "/components/version-diff.tsx#NoDiff": NoDiff_194154083531e8cbb8fa6ed81757c882,
  "/components/track-title.tsx#TrackTitle": TrackTitle_438f84853a3ec9fc6d7ed302f1c4f048,
  "/components/authority-picker.tsx#AuthorityPicker": AuthorityPicker_1120aa5d3726e4eb9e078e77b64e4308,
  "/components/retry-publication.tsx#RetryInRow": RetryInRow_498e778d406786bdd72db618692589f1,
  "/components/retry-publication.tsx#RetryInList": RetryInList_498e778d406786bdd72db618692589f1,
  "/components/menu/menu.tsx#Menu": Menu_813edb2e15d59321724f24ecd970c451,
  "/components/logo.tsx#Icon": Icon_9424320fe61375ad57eb1dfc1964312a,
  "/components/logo.tsx#Logo": Logo_9424320fe61375ad57eb1dfc1964312a,
  "/components/finder/finder-button.tsx#FinderButton": FinderButton_838c37d46dc1a41feb31f45d347d33b0,
  "/components/speak-french.tsx#SpeakFrench": SpeakFrench_6e30c6bcf07e10603f87cd2c285ec55f,
  "/components/hand-over-words.tsx#HandOverWords": HandOverWords_6342e61cd6df4e130451bcd052616b5b,
  "/components/connection/watch-connection.tsx#WatchConnection": WatchConnection_edb3e99e123a2adde55236c9d9d23205,
  "/components/finder/finder.tsx#FinderProvider": FinderProvider_432257b75f4e2fa55ed4a468ecd7b957,
  "/components/answer-in-pauses.tsx#AnswerInPauses": AnswerInPauses_17d009421a40d46e7bff9e66d00da17a,
  "/components/home/home.tsx#Home": Home_e701701dc5e256ee7b84f29cf9a52f54,
  "/components/forgot-password-without-mail.tsx#ForgotPasswordWithoutMail": ForgotPasswordWithoutMail_d69d7ede8ff1dd503a43e00d243b9a3b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
