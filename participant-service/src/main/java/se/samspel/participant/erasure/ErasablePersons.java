package se.samspel.participant.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Acting;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.Text;
import se.samspel.participant.registry.CaseAccess;
import se.samspel.participant.retention.DuePersons;
import se.samspel.participant.review.Reviewable;
import se.samspel.participant.review.Reviewables;

/**
 * Chooses who is erased and locks their records. By a rule: all whose time is over, in every unit,
 * for the rule is the authority's. By name: records of the acting unit. Nobody under a legal hold,
 * nobody who is enrolled.
 */
@ApplicationScoped
class ErasablePersons {

    private static final Text HELD =
            Text.of("En spärr hindrar gallring", "A legal hold keeps the record");

    private static final Text ENROLLED =
            Text.of("En inskrivning pågår", "An enrolment is still open");

    private final PersonRows rows;
    private final DuePersons duePersons;
    private final CaseAccess access;
    private final Reviewables reviewables;
    private final CurrentCaller caller;
    private final Acting acting;
    private final Today today;

    ErasablePersons(
            PersonRows rows,
            DuePersons duePersons,
            CaseAccess access,
            Reviewables reviewables,
            CurrentCaller caller,
            Acting acting,
            Today today) {
        this.rows = rows;
        this.duePersons = duePersons;
        this.access = access;
        this.reviewables = reviewables;
        this.caller = caller;
        this.acting = acting;
        this.today = today;
    }

    /**
     * @param more whether more are due than these
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, sent as an array
    record Chosen(UUID[] ids, boolean more) {}

    Chosen due(int atMost) {
        boolean handles = access.handlesProtected();
        DuePersons.Found found =
                duePersons.find(caller.authority(), today.today(), handles, atMost);
        UUID[] due = found.participantIds().toArray(UUID[]::new);
        // Who was held, enrolled or protected while this waited for the lock stays.
        List<PersonRows.Locked> locked =
                rows.lock(due, caller.authority(), acting.unit()).stream()
                        .filter(person -> person.isErasable() && (handles || !person.isProtected()))
                        .toList();
        if (locked.isEmpty()) {
            throw Problem.of(422, "nothing-due", Text.of("Inget att gallra", "Nothing is due"))
                    .detail(
                            Text.of(
                                    "Ingens tid är ute enligt regeln.",
                                    "Nobody's time is over by the rule."));
        }
        noteProtected(locked);
        return new Chosen(ids(locked), found.sums().due() > due.length);
    }

    Chosen named(List<UUID> named) {
        UUID[] wanted = named.stream().distinct().toArray(UUID[]::new);
        List<PersonRows.Locked> locked =
                rows.lock(wanted, caller.authority(), acting.unit()).stream()
                        .filter(PersonRows.Locked::ofUnit)
                        .toList();
        if (locked.size() < wanted.length || !maySee(locked)) {
            throw Problem.unknownReference(
                    "/participantIds",
                    Text.of(
                            "Någon av deltagarna finns inte hos den agerande enheten.",
                            "One of the participants is not the acting unit's."));
        }
        refuse(locked, PersonRows.Locked::held, "legal-hold", HELD);
        refuse(locked, PersonRows.Locked::stillOpen, "open-enrolment", ENROLLED);
        noteProtected(locked);
        return new Chosen(ids(locked), false);
    }

    private static void refuse(
            List<PersonRows.Locked> locked,
            Predicate<PersonRows.Locked> keeps,
            String code,
            Text title) {
        List<UUID> kept = locked.stream().filter(keeps).map(PersonRows.Locked::id).toList();
        if (!kept.isEmpty()) {
            throw Problem.of(409, code, title).with("participantIds", kept);
        }
    }

    private boolean maySee(List<PersonRows.Locked> locked) {
        @Nullable UUID hidden =
                locked.stream()
                        .filter(PersonRows.Locked::isProtected)
                        .map(PersonRows.Locked::id)
                        .findFirst()
                        .orElse(null);
        if (hidden == null || access.handlesProtected()) {
            return true;
        }
        reviewables.noteRefused(Reviewable.NOT_A_HANDLER, hidden);
        return false;
    }

    private void noteProtected(List<PersonRows.Locked> locked) {
        locked.stream()
                .filter(PersonRows.Locked::isProtected)
                .forEach(person -> reviewables.note(Reviewable.PROTECTED_PERSON, person.id()));
    }

    private static UUID[] ids(List<PersonRows.Locked> locked) {
        return locked.stream().map(PersonRows.Locked::id).toArray(UUID[]::new);
    }
}
