package se.samspel.referral.webhook.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;
import se.samspel.kit.webhook.domain.SealedSecrets;

/**
 * An authority has its events sent to a receiver of its own. It reads the feed from a position on;
 * when the receiver fails for too long it is disabled, and goes on where it stood once it is
 * enabled again. Whoever changes it has locked its row.
 */
@Entity
@Table(name = Subscription.TABLE)
public class Subscription {

    /** Its table, which its secrets are sealed for. */
    public static final String TABLE = "webhook_subscription";

    @Id private UUID id;

    // The version of what its owner sets; how far it has come raises none.
    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private String authority;

    @Embedded private Wanted wanted;
    @Embedded private SealedSecrets secrets;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SubscriptionState state;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private long position;

    @Column(nullable = false)
    private long lastMillis;

    @Column private @Nullable Instant failingSince;
    @Column private @Nullable Instant restsUntil;
    @Column private @Nullable Instant disabledAt;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable DisabledBecause disabledBecause;

    protected Subscription() {}

    /**
     * Where and when it begins.
     *
     * @param position of the last event that is not sent
     */
    public record Start(long position, Instant at) {}

    public Subscription(
            UUID id, String authority, Wanted wanted, SealedSecrets secrets, Start start) {
        this.id = id;
        this.version = 1;
        this.authority = authority;
        this.wanted = wanted;
        this.secrets = secrets;
        this.state = SubscriptionState.ENABLED;
        this.position = start.position();
        this.createdAt = start.at();
    }

    public void want(Wanted other) {
        this.wanted = other;
        version++;
    }

    public void rotate(SealedSecrets rotated) {
        this.secrets = rotated;
        version++;
    }

    /** Sends again what came after, never skips. */
    public void replayAfter(long earlier) {
        this.position = Math.min(position, earlier);
    }

    public void disable(DisabledBecause because, Instant now) {
        if (state == SubscriptionState.DISABLED) {
            throw new IllegalMove(
                    state.name(),
                    List.of("ENABLE"),
                    Text.of("Prenumerationen är avstängd.", "The subscription is disabled."));
        }
        this.state = SubscriptionState.DISABLED;
        this.disabledAt = now;
        this.disabledBecause = because;
        version++;
    }

    public void enable() {
        if (state == SubscriptionState.ENABLED) {
            throw new IllegalMove(
                    state.name(),
                    List.of("DISABLE"),
                    Text.of("Prenumerationen är på.", "The subscription is enabled."));
        }
        this.state = SubscriptionState.ENABLED;
        this.disabledAt = null;
        this.disabledBecause = null;
        this.failingSince = null;
        this.restsUntil = null;
        version++;
    }

    public void succeeded(long millis) {
        this.failingSince = null;
        this.lastMillis = millis;
    }

    public void failed(Instant now, long millis, @Nullable Instant wantsPeaceUntil) {
        if (failingSince == null) {
            this.failingSince = now;
        }
        this.lastMillis = millis;
        if (wantsPeaceUntil != null) {
            this.restsUntil = wantsPeaceUntil;
        }
    }

    public boolean hasFailedFor(Duration time, Instant now) {
        return failingSince != null && !failingSince.plus(time).isAfter(now);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String authority() {
        return authority;
    }

    public Wanted wanted() {
        return wanted;
    }

    public SealedSecrets secrets() {
        return secrets;
    }

    public SubscriptionState state() {
        return state;
    }

    public boolean isEnabled() {
        return state == SubscriptionState.ENABLED;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long position() {
        return position;
    }

    public @Nullable Instant failingSince() {
        return failingSince;
    }

    public @Nullable Instant disabledAt() {
        return disabledAt;
    }

    public @Nullable DisabledBecause disabledBecause() {
        return disabledBecause;
    }
}
