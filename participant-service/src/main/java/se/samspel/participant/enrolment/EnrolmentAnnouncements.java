package se.samspel.participant.enrolment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.enrolment.domain.Counted;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.EnrolmentState;
import se.samspel.participant.enrolment.domain.Measurement;
import se.samspel.participant.registry.PersonFacts;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.statistics.FollowUpStatistics;
import se.samspel.participant.statistics.FollowUpStatistics.Uncounted;
import se.samspel.participant.statistics.Pseudonyms;
import se.samspel.participant.statistics.RecordedEnrolment;
import se.samspel.participant.statistics.RecordedSituation;

/** Tells the others how an enrolment stands, and follow-up what it may know of it. */
@ApplicationScoped
class EnrolmentAnnouncements {

    private final FollowUpStatistics statistics;
    private final Pseudonyms pseudonyms;
    private final PersonSeal seal;
    private final Outbox outbox;
    private final List<TakenBackWithEnrolment> followers;
    private final List<CountedWithEnrolment> counted;

    EnrolmentAnnouncements(
            FollowUpStatistics statistics,
            Pseudonyms pseudonyms,
            PersonSeal seal,
            Outbox outbox,
            @All List<TakenBackWithEnrolment> followers,
            @All List<CountedWithEnrolment> counted) {
        this.statistics = statistics;
        this.pseudonyms = pseudonyms;
        this.seal = seal;
        this.outbox = outbox;
        this.followers = followers;
        this.counted = counted;
    }

    /** Call after the flush: events carry the version that is committed. */
    void announceState(Enrolment enrolment) {
        outbox.append(EnrolmentFact.of(enrolment));
    }

    /** Decides how the enrolment counts; call before the flush, {@link #send} after it. */
    void count(Enrolment enrolment, Participant participant) {
        Counted as = enrolment.countsAs(participant.protection());
        if (enrolment.counted() == Counted.NOT_YET && as == Counted.ANONYMOUS) {
            statistics.countAnonymously(one(enrolment, participant));
        }
        if (enrolment.counted() == Counted.NOT_YET) {
            enrolment.count(as);
        }
    }

    /** Sends the pseudonymous row as it is now, where the person has agreed to one. */
    void send(Enrolment enrolment, Participant participant) {
        if (counts(enrolment) && enrolment.counted() == Counted.RECORDED) {
            statistics.record(recorded(enrolment, seal.open(participant)));
        }
    }

    /** Takes the pseudonymous row back and counts the person as a number instead. */
    void hide(Enrolment enrolment, Participant participant) {
        if (counts(enrolment)) {
            statistics.erase(enrolment.id());
            statistics.countAnonymously(one(enrolment, participant));
            enrolment.count(Counted.ANONYMOUS);
            countAgain(enrolment, participant);
        }
    }

    /** Follow-up may know more of the person now, or less; call after the flush. */
    void countAgain(Enrolment enrolment, Participant participant) {
        if (counts(enrolment)) {
            counted.forEach(each -> each.countAgain(enrolment, participant));
        }
    }

    private static boolean counts(Enrolment enrolment) {
        return enrolment.state() != EnrolmentState.CORRECTED;
    }

    /** What was registered by mistake counts nowhere. */
    void takeBack(Enrolment enrolment, Participant participant) {
        switch (enrolment.counted()) {
            case RECORDED -> statistics.erase(enrolment.id());
            case ANONYMOUS -> statistics.uncount(one(enrolment, participant));
            case NOT_YET -> {}
        }
        followers.forEach(follower -> follower.takeBack(enrolment));
    }

    private static Uncounted one(Enrolment enrolment, Participant participant) {
        return new Uncounted(
                enrolment.interventionId(),
                enrolment.host(),
                enrolment.startedOn().getYear(),
                participant.sex());
    }

    private RecordedEnrolment recorded(Enrolment enrolment, PersonFacts person) {
        UUID participantId = enrolment.participantId();
        return new RecordedEnrolment(
                enrolment.id(),
                enrolment.version(),
                enrolment.referralId(),
                enrolment.interventionId(),
                enrolment.associationId(),
                pseudonyms.of(enrolment.associationId(), person.identity(), participantId),
                person.sex(),
                birthMonth(person.identity()),
                enrolment.referringAuthority().toString(),
                enrolment.startedOn(),
                enrolment.startedInGroup(),
                enrolment.trialEndsOn(),
                enrolment.endedOn(),
                name(enrolment.exitReason()),
                name(enrolment.exitDestination()),
                enrolment.earlyDropout(),
                enrolment.situations().stream()
                        .map(EnrolmentAnnouncements::recordedSituation)
                        .toList());
    }

    private static @Nullable String birthMonth(@Nullable PersonIdentity identity) {
        return identity == null
                ? null
                : identity.birthMonth().map(YearMonth::toString).orElse(null);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static RecordedSituation recordedSituation(Measurement measured) {
        return new RecordedSituation(
                measured.at().name(),
                measured.measuredOn(),
                measured.incomeSources().stream()
                        .map(source ->
                                new RecordedSituation.Source(
                                        source.code().name(), source.extentPercent()))
                        .toList(),
                measured.occupations().stream()
                        .map(occupation ->
                                new RecordedSituation.Occupation(
                                        occupation.code().name(),
                                        name(occupation.kind()),
                                        occupation.extentPercent()))
                        .toList(),
                name(measured.education()),
                measured.monthsInPublicSupport());
    }
}
