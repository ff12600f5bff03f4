package se.samspel.referral.agenda;

import java.util.UUID;
import se.samspel.kit.crypto.FieldId;

/** Where the texts sealed under an item's key stand. */
public final class ItemFields {

    private ItemFields() {}

    public static FieldId topic(UUID itemId) {
        return new FieldId("agenda_item", "topic", itemId);
    }

    public static FieldId followUpOutcome(UUID itemId) {
        return new FieldId("agenda_item", "follow_up_outcome", itemId);
    }

    public static FieldId advice(UUID adviceId) {
        return new FieldId("item_advice", "advice", adviceId);
    }

    public static FieldId activity(UUID planRowId) {
        return new FieldId("item_plan_row", "activity", planRowId);
    }

    public static FieldId goal(UUID planRowId) {
        return new FieldId("item_plan_row", "goal", planRowId);
    }

    public static FieldId need(UUID referralId) {
        return new FieldId("referral", "need", referralId);
    }
}
