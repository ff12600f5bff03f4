package se.samspel.funding.calendar.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/**
 * A secret address at which calendar programs read an association's year wheel and meetings. Its
 * secret can be replaced, which ends the one before, and it can be revoked, once and for all.
 */
@Entity
public class CalendarFeed {

    /** Open ones of an association. */
    public static final int MOST = 5;

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private int place;
    private String name;

    @Enumerated(EnumType.STRING)
    private CalendarLanguage language;

    private @Nullable String digest;
    private Instant secretMadeAt;
    private @Nullable Instant revokedAt;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CalendarFeed() {}

    /**
     * @param name by which the office tells it from its others
     */
    public record Content(String name, CalendarLanguage language) {

        public Content {
            IdentityNumberInText.refuse("name", name);
        }
    }

    /**
     * @param taken the places of the association's open ones
     * @param digest of the secret in its address
     */
    public record Making(UUID id, String associationId, Set<Integer> taken, String digest) {}

    public CalendarFeed(Making making, Content content, Instant at) {
        this.id = making.id();
        this.associationId = making.associationId();
        this.place =
                IntStream.rangeClosed(1, MOST)
                        .filter(free -> !making.taken().contains(free))
                        .findFirst()
                        .orElseThrow(FeedRule.TooManyFeeds::new);
        this.name = content.name();
        this.language = content.language();
        this.digest = making.digest();
        this.secretMadeAt = at;
        this.recordedAt = at;
    }

    /** The address before leads nowhere from now on. */
    public void replaceSecret(String newDigest, Instant at) {
        refuseIfRevoked();
        digest = newDigest;
        secretMadeAt = at;
    }

    public void revoke(Instant at) {
        refuseIfRevoked();
        digest = null;
        revokedAt = at;
    }

    private void refuseIfRevoked() {
        if (revokedAt != null) {
            throw new IllegalMove(
                    "REVOKED",
                    List.of(),
                    Text.of("Kalenderadressen är återkallad.", "The address is revoked."));
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String associationId() {
        return associationId;
    }

    public String name() {
        return name;
    }

    public CalendarLanguage language() {
        return language;
    }

    public Instant secretMadeAt() {
        return secretMadeAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
