package se.samspel.referral.submission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/**
 * A referral that its referrer is still writing, or that a host's redirection has opened for it.
 * Nobody else sees it; submitted, it becomes the referral of the same id.
 */
@Entity
@Table(name = "referral_draft")
@Personal(
        categories = {"NEED", "CASE_STATUS"},
        what = "A referral not yet submitted: ids, the need (encrypted). Ett remissutkast.")
public class Draft {

    @Id private UUID id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(nullable = false)
    private AuthorityId referringAuthority;

    @Column private @Nullable String referringUnit;
    @Column private @Nullable UUID redirectedFrom;
    @Embedded private @Nullable Content content;
    @Embedded private @Nullable SealedNeed sealed;

    protected Draft() {}

    private Draft(UUID id, Owner owner, Content content, @Nullable SealedNeed sealed, Instant at) {
        this.id = id;
        this.version = 1;
        this.recordedAt = at;
        this.changedAt = at;
        this.referringAuthority = owner.authority();
        this.referringUnit = owner.unit();
        this.redirectedFrom = owner.redirectedFrom();
        this.content = content;
        this.sealed = sealed;
    }

    public static Draft of(
            UUID id, Owner owner, Content content, @Nullable SealedNeed sealed, Instant at) {
        return new Draft(id, owner, content, sealed, at);
    }

    public void write(Content newContent, @Nullable SealedNeed newNeed, Instant at) {
        version++;
        changedAt = at;
        content = newContent;
        sealed = newNeed;
    }

    /**
     * Whose draft it is.
     *
     * @param unit null: open to every unit
     * @param redirectedFrom the referral whose redirection opened it
     */
    public record Owner(
            AuthorityId authority, @Nullable String unit, @Nullable UUID redirectedFrom) {}

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public AuthorityId referringAuthority() {
        return referringAuthority;
    }

    public @Nullable UUID redirectedFrom() {
        return redirectedFrom;
    }

    public Content content() {
        return content == null ? Content.EMPTY : content;
    }

    public @Nullable SealedNeed sealed() {
        return sealed;
    }
}
