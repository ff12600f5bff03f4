package se.samspel.deploy.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one good row of each file says. */
final class Cases {

    private Cases() {}

    record Intervention(
            Row row,
            String key,
            String name,
            String orientation,
            String host,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Integer capacity,
            @Nullable Integer plannedParticipants,
            @Nullable String targetGroup,
            List<String> methods,
            List<String> parties,
            boolean esfFunded) {}

    record Budget(
            Row row,
            Intervention intervention,
            int year,
            String costCategory,
            @Nullable BigDecimal budgetSek,
            @Nullable BigDecimal actualSek,
            @Nullable LocalDate actualAsOf,
            @Nullable BigDecimal forecastYearCostSek) {}

    /**
     * A seat in an intervention's team.
     *
     * @param party the member's key
     */
    record Seat(
            Row row,
            Intervention intervention,
            String party,
            String function,
            int agreedPercent,
            int actualPercent,
            LocalDate from,
            @Nullable LocalDate to,
            boolean vacant,
            boolean alreadyFinanced) {}

    record Participant(
            Row row,
            String key,
            String controller,
            String identityType,
            String identity,
            @Nullable String municipalityCode,
            String protection) {

        /** Masked: a number must not reach a log by accident. */
        @Override
        public String toString() {
            return "Participant[" + row.file().fileName() + " line " + row.line() + "]";
        }
    }

    record Referral(
            Row row,
            String key,
            Participant participant,
            Intervention intervention,
            String referrer,
            String host,
            @Nullable String incomeAuthority,
            @Nullable LocalDate consentSignedOn,
            @Nullable LocalDate consentValidUntil,
            LocalDate submittedOn,
            @Nullable LocalDate studyVisitOn,
            @Nullable String response,
            @Nullable LocalDate respondedOn,
            @Nullable LocalDate queuedOn) {

        /** The host refers to itself: nothing is disclosed. */
        boolean withinHost() {
            return referrer.equals(host);
        }

        boolean incomeAuthorityIsThird() {
            return incomeAuthority != null
                    && !incomeAuthority.equals(host)
                    && !incomeAuthority.equals(referrer);
        }

        boolean needsWaiver() {
            return consentSignedOn != null && (!withinHost() || incomeAuthorityIsThird());
        }
    }

    record Enrolment(
            Row row,
            Referral referral,
            LocalDate followUpConsentOn,
            boolean followUpRefused,
            LocalDate startedOn,
            boolean startedInGroup,
            @Nullable LocalDate trialEndsOn,
            @Nullable LocalDate endedOn,
            @Nullable String exitReason,
            @Nullable String exitDestination,
            boolean earlyDropout) {}

    record Share(String code, @Nullable String kind, int extentPercent) {}

    record Situation(
            Row row,
            Enrolment enrolment,
            String at,
            LocalDate measuredOn,
            List<Share> incomeSources,
            List<Share> occupations,
            @Nullable String education,
            @Nullable Integer monthsInPublicSupport) {

        boolean before() {
            return at.equals("BEFORE");
        }
    }

    /** One person's way: a referral, perhaps an enrolment and what was measured. */
    record Case(Referral referral, @Nullable Enrolment enrolment, List<Situation> situations) {}

    /**
     * Everything about one person, in the order in which it is loaded. The same number under two
     * controllers is one person: otherwise two hosts' copies could arise at the same time.
     */
    record Person(String identity, List<Participant> participants, List<Case> cases) {

        @Override
        public String toString() {
            return "Person" + participants;
        }
    }
}
