package se.samspel.referral.advice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** One activity of an item's plan: what for, who does it, until when. */
@Entity
@Table(name = "item_plan_row")
@Personal(
        categories = "PLAN",
        what = "An activity of a joint team's plan (encrypted). En aktivitet i teamets plan.")
public class ItemPlanRow {

    @Id private UUID id;

    @Column(nullable = false)
    private UUID itemId;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private byte[] activity;

    @Column(nullable = false)
    private byte[] goal;

    @Column(nullable = false)
    private AuthorityId responsibleAuthority;

    @Column(nullable = false)
    private LocalDate dueOn;

    protected ItemPlanRow() {}

    /** Which row it is, of which item, and at which place. */
    public record Identity(UUID id, UUID itemId, int place) {}

    /** What is done and what for, sealed. */
    @SuppressWarnings("ArrayRecordComponent") // stored as bytes, compared by nobody
    public record Sealed(byte[] activity, byte[] goal) {}

    public ItemPlanRow(Identity identity, Sealed texts, AuthorityId responsible, LocalDate dueOn) {
        this.id = identity.id();
        this.itemId = identity.itemId();
        this.place = identity.place();
        this.activity = texts.activity();
        this.goal = texts.goal();
        this.responsibleAuthority = responsible;
        this.dueOn = dueOn;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public int place() {
        return place;
    }

    public byte[] activity() {
        return activity;
    }

    public byte[] goal() {
        return goal;
    }

    public AuthorityId responsibleAuthority() {
        return responsibleAuthority;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
