package se.samspel.referral.course.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.waiver.domain.DataCategory;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.EdgeState;
import se.samspel.referral.waiver.domain.Edges;

/** Referrals from the Region to Avesta's labour market unit, in any state. */
final class Referrals {

    static final AuthorityId REGION = AuthorityId.parse("2321000180");
    static final AuthorityId AME = AuthorityId.parse("2120002304.ame");
    static final AuthorityId FK = AuthorityId.parse("2021005521");
    static final LocalDate SUBMITTED = LocalDate.of(2019, 10, 18);
    static final LocalDate SIGNED = LocalDate.of(2019, 10, 1);
    static final LocalDate UNTIL = LocalDate.of(2022, 9, 30);
    static final UUID ENROLMENT = UUID.fromString("0198f0b4-11c3-7d4e-8f90-2b7a6e5d4c03");
    static final UUID LATER = UUID.fromString("0198f0b5-11c3-7d4e-8f90-2b7a6e5d4c03");
    static final UUID WAIVER = UUID.fromString("0198f0a1-11c3-7d4e-8f90-2b7a6e5d4c03");
    static final UUID THERE = UUID.fromString("0198f0a1-11c3-7d4e-8f90-2b7a6e5d4c04");

    private Referrals() {}

    static Referral submitted() {
        return submitted(new Parties(REGION, AME, FK), Subject.disclosed(WAIVER, WAIVER, THERE));
    }

    static Referral own() {
        return submitted(new Parties(AME, AME, FK), Subject.own(ENROLMENT));
    }

    private static Referral submitted(Parties parties, Subject subject) {
        var submission =
                new Submission(
                        WAIVER, parties, subject, SUBMITTED, null, "unit-1", null, null, false);
        var referral = Referral.submit(LATER, submission, Instant.EPOCH);
        referral.takeTurns();
        return referral;
    }

    static Referral in(ReferralState state) {
        Referral referral = submitted();
        switch (state) {
            case DRAFT -> throw new AssertionError("no referral yet");
            case SUBMITTED -> {}
            case RECEIVED -> referral.receive(day(1));
            case NEEDS_COMPLETION -> referral.requestCompletion(day(1));
            case ACCEPTED -> referral.accept(day(2));
            case QUEUED -> queue(referral);
            case DECLINED -> referral.decline(day(2), DeclineReason.NO_CAPACITY);
            case WITHDRAWN -> referral.withdraw(day(2), null);
            case REDIRECTED -> referral.redirect(new Redirection(day(2), ENROLMENT, LATER, null));
            case LAPSED -> {
                queue(referral);
                referral.lapse(day(5), LapseReason.NOT_REACHED);
            }
            case ENROLLED -> enrolled(referral, null, false);
            case CLOSED -> enrolled(referral, day(200), false);
            case RETURNED -> enrolled(referral, day(200), true);
        }
        referral.takeTurns();
        return referral;
    }

    private static void queue(Referral referral) {
        referral.accept(day(2));
        referral.queue(day(3));
    }

    private static void enrolled(Referral referral, @Nullable LocalDate ended, boolean returned) {
        queue(referral);
        referral.follow(started(ENROLMENT, ended, returned), day(300));
    }

    static EnrolmentFact started(UUID id, @Nullable LocalDate ended, boolean returned) {
        return new EnrolmentFact(id, day(30), ended, returned, false);
    }

    static EnrolmentFact corrected(UUID id) {
        return new EnrolmentFact(id, day(30), null, false, true);
    }

    /** So many days after the submission. */
    static LocalDate day(int days) {
        return SUBMITTED.plusDays(days);
    }

    /** The form of the case files: what the host may tell the referrer and the income authority. */
    static Edges waiver(EdgeState state, DataCategory... toReferrer) {
        return new Edges(
                java.util.List.of(
                        edge(THERE, REGION, AME, EdgeState.LIVE, DataCategory.NEED),
                        edge(UUID.randomUUID(), AME, REGION, state, toReferrer),
                        edge(
                                UUID.randomUUID(),
                                AME,
                                FK,
                                state,
                                DataCategory.CASE_STATUS,
                                DataCategory.OUTCOME)));
    }

    static Edge edge(
            UUID id,
            AuthorityId from,
            AuthorityId to,
            EdgeState state,
            DataCategory... categories) {
        return new Edge(
                id,
                WAIVER,
                from,
                to,
                Edge.REHABILITATION,
                Set.of(categories),
                SIGNED,
                UNTIL,
                state);
    }
}
