import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Native as NativeDevice } from '@siteimprove/alfa-device/native';
import { Node, type Document as ReadDocument } from '@siteimprove/alfa-dom';
import { Native as NativeDom } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import allRules from '@siteimprove/alfa-rules';
import { Page as AuditedPage } from '@siteimprove/alfa-web';
import type { Page } from 'playwright-core';

/**
 * What Siteimprove Alfa finds wrong in a page, as « rule: element ». It follows the rules of W3C's ACT on the page as the
 * browser has it, sheets included, and leaves out what only a human can decide.
 *
 * @param leftOut rules that are not followed, as `sia-r111`
 */
export async function alfaFaultsOf(page: Page, leftOut: ReadonlySet<string>): Promise<string[]> {
  const view = await page.evaluateHandle(() => window);
  const device = Device.from(await view.evaluate(NativeDevice.fromWindow));
  const root = await page.evaluateHandle(() => document);
  // Types of two makers: the page answers with what Alfa's own function gives, as JSON.
  const read = (await root.evaluate(
    NativeDom.fromNode as (document: Document) => Promise<unknown>,
  )) as ReadDocument.JSON;
  const audited = AuditedPage.of(Request.empty(), Response.empty(), Node.from(read, device), device);
  const rules = [...allRules].filter(({ uri }) => !leftOut.has(nameOf(uri)));
  const outcomes = [...(await Audit.of(audited, rules).evaluate())];
  return outcomes
    .filter((outcome) => Outcome.isFailed(outcome))
    .map(
      ({ rule, target }) => `${nameOf(rule.uri)}: ${(target as Node).toString().replace(/\s+/g, ' ').slice(0, 200)}`,
    );
}

/** `sia-r111`, the last part of the address of a rule. */
function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
