package se.samspel.referral.course.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samspel.referral.course.domain.Referrals.AME;
import static se.samspel.referral.course.domain.Referrals.FK;
import static se.samspel.referral.course.domain.Referrals.REGION;
import static se.samspel.referral.course.domain.Referrals.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.waiver.domain.DataCategory;
import se.samspel.referral.waiver.domain.Edge;
import se.samspel.referral.waiver.domain.EdgeState;
import se.samspel.referral.waiver.domain.Edges;

/** Whatever is tried in whatever order: the state table holds, and so does who may see what. */
class RandomHistoriesTest {

    private static final AuthorityId STRANGER = AuthorityId.parse("2120000142");
    private static final List<AuthorityId> VIEWERS = List.of(AME, REGION, FK, STRANGER);

    /** A move tried, some days after the one before. */
    record Attempt(Move move, int daysLater) {}

    @Provide
    Arbitrary<List<Attempt>> histories() {
        Arbitrary<Move> moves = Arbitraries.of(Move.class).filter(move -> move != Move.SUBMIT);
        return Combinators.combine(moves, Arbitraries.integers().between(0, 20))
                .as(Attempt::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    /** Any forms: who tells whom what, on which days, in which state. */
    @Provide
    Arbitrary<Edges> waivers() {
        Arbitrary<AuthorityId> authorities = Arbitraries.of(AME, REGION, FK);
        Arbitrary<Edge> edges =
                Combinators.combine(
                                authorities,
                                authorities,
                                Arbitraries.of(DataCategory.class).set().ofMaxSize(6),
                                Arbitraries.of(EdgeState.class),
                                Arbitraries.integers().between(-30, 100),
                                Arbitraries.integers().between(0, 200),
                                Arbitraries.of(Edge.REHABILITATION, "JOINT_TEAM", "FOLLOW_UP"))
                        .as(RandomHistoriesTest::edge);
        return edges.list().ofMaxSize(6).map(Edges::new);
    }

    private static Edge edge(
            AuthorityId from,
            AuthorityId to,
            Set<DataCategory> categories,
            EdgeState state,
            int begins,
            int lasts,
            String purpose) {
        return new Edge(
                UUID.randomUUID(),
                Referrals.WAIVER,
                from,
                to,
                purpose,
                categories,
                day(begins),
                day(begins + lasts),
                state);
    }

    @Property(tries = 2000)
    void noIllegalStateIsReached(@ForAll("histories") List<Attempt> history) {
        Referral referral = Referrals.submitted();
        LocalDate on = day(0);
        for (Attempt attempt : history) {
            on = on.plusDays(attempt.daysLater());
            ReferralState before = referral.state();
            long version = referral.version();
            if (attempt.move().startsFrom(before)) {
                make(referral, attempt.move(), on);
                assertThat(referral.state()).isIn(endsOf(attempt.move(), before, referral));
                assertThat(referral.version()).isGreaterThan(version);
            } else if (attempt.move().by() != Party.ENROLMENT) {
                LocalDate when = on;
                assertThatThrownBy(() -> make(referral, attempt.move(), when))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(referral.state()).isEqualTo(before);
                assertThat(referral.version()).isEqualTo(version);
            }
            holdsTogether(referral);
        }
    }

    @Property(tries = 1000)
    void eachTurnBeginsWhereTheOneBeforeEnded(@ForAll("histories") List<Attempt> history) {
        Referral referral = Referrals.submitted();
        List<Turn> turns = turnsOf(referral, history);
        ReferralState stands = ReferralState.SUBMITTED;
        long version = 1;
        for (Turn turn : turns) {
            assertThat(turn.before()).isEqualTo(stands);
            assertThat(turn.version()).isGreaterThan(version);
            stands = turn.after();
            version = turn.version();
        }
        assertThat(stands).isEqualTo(referral.state());
    }

    @Property(tries = 1000)
    void eachPartyIsOfferedItsOwnMovesFromWhatItMayKnowAlone(
            @ForAll("histories") List<Attempt> history, @ForAll("waivers") Edges waiver) {
        Referral referral = Referrals.submitted();
        turnsOf(referral, history);
        for (AuthorityId viewer : VIEWERS) {
            Insight insight = Insight.of(referral, referral.state(), viewer, waiver, day(50));
            Set<Party> own =
                    viewer.equals(AME)
                            ? EnumSet.of(Party.HOST)
                            : viewer.equals(REGION)
                                    ? EnumSet.of(Party.REFERRER)
                                    : EnumSet.noneOf(Party.class);
            List<Move> allowed = insight.allowedMoves(referral.state());
            assertThat(allowed)
                    .allMatch(move -> own.contains(move.by()))
                    .allMatch(move -> move.startsFrom(insight.shown(referral.state())));
            if (viewer.equals(AME)) {
                assertThat(allowed).containsAll(hostsMovesFrom(referral.state()));
            }
        }
    }

    private static List<Move> hostsMovesFrom(ReferralState state) {
        return Arrays.stream(Move.values())
                .filter(move -> move.by() == Party.HOST && move.startsFrom(state))
                .toList();
    }

    @Property(tries = 1000)
    void theVisibilityTableHoldsForEveryViewerAndEveryEvent(
            @ForAll("histories") List<Attempt> history, @ForAll("waivers") Edges waiver) {
        Referral referral = Referrals.submitted();
        for (Attempt attempt : history) {
            for (Turn turn : turnsOf(referral, List.of(attempt))) {
                for (Audience.Told told : Audience.of(referral, turn, waiver)) {
                    mayBeTold(referral, turn, told, waiver);
                }
            }
            for (AuthorityId viewer : VIEWERS) {
                mayBeShown(referral, viewer, waiver);
            }
        }
    }

    private static void mayBeTold(Referral referral, Turn turn, Audience.Told told, Edges waiver) {
        AuthorityId to = told.authority();
        assertThat(to).isNotEqualTo(STRANGER);
        if (to.equals(AME)) {
            assertThat(told.state()).isEqualTo(turn.after());
            return;
        }
        boolean status = open(referral, to, DataCategory.CASE_STATUS, waiver, turn.on());
        if (to.equals(FK)) {
            assertThat(status).isTrue();
            assertThat(turn.after()).isIn(ReferralState.ENROLLED_OR_LATER);
        } else if (!status) {
            assertThat(told.state()).isIn(ReferralState.RECEIVED, ReferralState.CLOSED);
        }
    }

    private static void mayBeShown(Referral referral, AuthorityId viewer, Edges waiver) {
        LocalDate on = day(50);
        Insight insight = Insight.of(referral, referral.state(), viewer, waiver, on);
        if (viewer.equals(AME)) {
            assertThat(insight.status() && insight.queue() && insight.outcome()).isTrue();
            return;
        }
        boolean status = open(referral, viewer, DataCategory.CASE_STATUS, waiver, on);
        boolean later = ReferralState.ENROLLED_OR_LATER.contains(referral.state());
        if (viewer.equals(REGION)) {
            assertThat(insight.status()).isEqualTo(status);
            assertThat(insight.queue())
                    .isEqualTo(open(referral, viewer, DataCategory.QUEUE, waiver, on));
        } else {
            assertThat(insight.queue()).isFalse();
            assertThat(insight.status()).isEqualTo(viewer.equals(FK) && later && status);
            assertThat(insight.anything()).isEqualTo(insight.status());
            assertThat(insight.outcome() && !insight.status()).isFalse();
        }
    }

    // Written out once more, so that the rule has two authors.
    private static boolean open(
            Referral referral, AuthorityId to, DataCategory category, Edges waiver, LocalDate on) {
        return waiver.all().stream()
                .filter(edge -> edge.discloser().equals(AME) && edge.recipient().equals(to))
                .filter(edge -> edge.purpose().equals("COORDINATED_REHABILITATION"))
                .filter(edge -> edge.categories().contains(category))
                .filter(edge -> !on.isBefore(edge.validFrom()) && !on.isAfter(edge.validUntil()))
                .anyMatch(edge ->
                        edge.state() == EdgeState.LIVE
                                || (edge.state() == EdgeState.PENDING
                                        && referral.receivedOn() != null));
    }

    private static List<Turn> turnsOf(Referral referral, List<Attempt> history) {
        List<Turn> turns = new ArrayList<>();
        LocalDate on = latest(referral);
        for (Attempt attempt : history) {
            on = on.plusDays(attempt.daysLater());
            if (attempt.move().startsFrom(referral.state())) {
                make(referral, attempt.move(), on);
                turns.addAll(referral.takeTurns());
            }
        }
        return turns;
    }

    private static LocalDate latest(Referral referral) {
        LocalDate latest = day(0);
        for (LocalDate date :
                Arrays.asList(referral.receivedOn(), referral.respondedOn(), referral.queuedOn())) {
            latest = date != null && date.isAfter(latest) ? date : latest;
        }
        return latest;
    }

    private static List<ReferralState> endsOf(Move move, ReferralState before, Referral referral) {
        return switch (move) {
            case AMEND -> List.of(before);
            case CORRECT -> List.of(ReferralState.ACCEPTED, ReferralState.QUEUED);
            default -> List.of(java.util.Objects.requireNonNull(move.to(), referral::toString));
        };
    }

    private static void make(Referral referral, Move move, LocalDate on) {
        switch (move) {
            case RECEIVE -> referral.receive(on);
            case REQUEST_COMPLETION -> referral.requestCompletion(on);
            case COMPLETE -> referral.complete(on);
            case AMEND -> referral.amend(on, FK, null);
            case ACCEPT -> referral.accept(on);
            case DECLINE -> referral.decline(on, DeclineReason.OTHER);
            case QUEUE -> referral.queue(on);
            case LAPSE -> referral.lapse(on, LapseReason.MOVED);
            case REDIRECT ->
                    referral.redirect(new Redirection(on, Referrals.WAIVER, Referrals.LATER, null));
            case WITHDRAW -> referral.withdraw(on, null);
            case ENROL -> referral.follow(enrolled(null, false, false), on);
            case CLOSE -> referral.follow(enrolled(on, false, false), on);
            case RETURN -> referral.follow(enrolled(on, true, false), on);
            case CORRECT -> referral.follow(enrolled(null, false, true), on);
            case SUBMIT -> throw new AssertionError(move);
        }
    }

    private static EnrolmentFact enrolled(LocalDate ended, boolean returned, boolean corrected) {
        return new EnrolmentFact(Referrals.ENROLMENT, day(10), ended, returned, corrected);
    }

    /** What the database's constraints say too. */
    private static void holdsTogether(Referral referral) {
        ReferralState state = referral.state();
        if (state == ReferralState.QUEUED) {
            QueueStay stay = referral.queueStay();
            assertThat(stay).isNotNull();
            assertThat(stay.leftQueueOn()).isNull();
        }
        assertThat(ReferralState.ENROLLED_OR_LATER.contains(state))
                .isEqualTo(referral.enrolment() != null);
        assertThat(state == ReferralState.REDIRECTED).isEqualTo(referral.redirection() != null);
        if (state != ReferralState.SUBMITTED && state != ReferralState.WITHDRAWN) {
            assertThat(referral.receivedOn()).isNotNull();
        }
    }
}
