package se.samspel.referral.notice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a recipient may know of a disclosure: its id and version; the rest is a logged fetch.
 *
 * @param version the disclosure's when the notice was given
 */
record DisclosureNotice(UUID disclosureId, long version, LocalDate occurredOn, String detailUrl) {}
