package se.samspel.referral.notice;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/** What this service uses of a notice; a kind that it doesn't know is passed over. */
record NoticeGiven(
        UUID noticeId,
        String kind,
        UUID disclosureId,
        long disclosureVersion,
        AuthorityId recipient,
        LocalDate occurredOn) {}
