package se.samspel.referral.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.referral.agenda.domain.ItemInsight;
import se.samspel.referral.agenda.domain.ItemState;
import se.samspel.referral.agenda.domain.MeetingState;
import se.samspel.referral.course.domain.ReferralState;

/**
 * An item as the database gives it to a caller that may see it.
 *
 * @param number its place among those that the caller sees, from 1: without gaps
 * @param day the meeting's
 * @param referral none for an item about nobody
 */
public record SeenItem(
        UUID id,
        long version,
        int number,
        UUID meetingId,
        UUID interventionId,
        AuthorityId host,
        MeetingState meetingState,
        LocalDate day,
        ItemState state,
        Instant recordedAt,
        @Nullable Long planVersion,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate followedUpOn,
        Texts texts,
        @Nullable OnAgenda referral,
        ItemInsight insight) {

    /** What is sealed under the item's key. */
    @SuppressWarnings("ArrayRecordComponent") // on its way to be opened, compared by nobody
    public record Texts(
            SealedKey key, byte @Nullable [] topic, byte @Nullable [] followUpOutcome) {}

    /**
     * The referral that the item is about.
     *
     * @param edgesOf as in {@code Subject.edgesOf}
     * @param restricted whether it is about a protected person on the caller's side
     */
    @SuppressWarnings("ArrayRecordComponent") // on its way to be opened, compared by nobody
    public record OnAgenda(
            UUID id,
            AuthorityId referring,
            UUID edgesOf,
            @Nullable UUID participantId,
            ReferralState state,
            LocalDate submittedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate respondedOn,
            @Nullable SealedKey needKey,
            byte @Nullable [] need,
            boolean restricted) {}

    SeenItem seen(int newNumber, ItemInsight newInsight) {
        return as(version, newNumber, newInsight);
    }

    /** As it was, told of as a newer version. */
    SeenItem as(long newVersion) {
        return as(newVersion, number, insight);
    }

    private SeenItem as(long newVersion, int newNumber, ItemInsight newInsight) {
        return new SeenItem(
                id,
                newVersion,
                newNumber,
                meetingId,
                interventionId,
                host,
                meetingState,
                day,
                state,
                recordedAt,
                planVersion,
                followUpOn,
                followedUpOn,
                texts,
                referral,
                newInsight);
    }

    /** What is written of an item about nobody may name nobody. */
    public void refuseIdentityNumber(String field, String text) {
        if (referral == null) {
            IdentityNumberInText.refuse(field, text);
        }
    }

    public @Nullable AuthorityId referring() {
        return referral == null ? null : referral.referring();
    }

    /** Its address under the API's root. */
    public String path() {
        return "/team-meetings/" + meetingId + "/items/" + id;
    }

    /** What is logged as read or changed: the referral, or the item where it is about nobody. */
    UUID record() {
        return referral == null ? id : referral.id();
    }
}
