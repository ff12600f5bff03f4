package se.samspel.participant.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.participant.plan.domain.Activity;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/** Seals and opens the texts of activities with the person's key. */
@ApplicationScoped
class ActivityTexts {

    private final PersonSeal seal;

    ActivityTexts(PersonSeal seal) {
        this.seal = seal;
    }

    byte[] activity(Participant participant, UUID id, String text) {
        return seal.sealed(participant, activityOf(id), text);
    }

    byte @Nullable [] note(Participant participant, UUID id, @Nullable String text) {
        return seal.sealText(participant, noteOf(id), text);
    }

    ActivityView whole(Participant participant, Activity activity) {
        byte[] note = activity.note();
        return ActivityView.whole(
                activity,
                new ActivityView.Texts(
                        seal.open(participant, activityOf(activity.id()), activity.activity()),
                        note == null ? null : seal.open(participant, noteOf(activity.id()), note)));
    }

    /**
     * @param key the person's, as row-level security lets the responsible authority read it
     */
    ActivityView forResponsible(SealedKey key, Activity activity) {
        return ActivityView.forResponsible(
                activity, seal.open(key, activityOf(activity.id()), activity.activity()));
    }

    private static FieldId activityOf(UUID id) {
        return new FieldId("activity", "activity", id);
    }

    private static FieldId noteOf(UUID id) {
        return new FieldId("activity", "note", id);
    }
}
