package se.samspel.funding.office.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.register.domain.Identity;
import se.samspel.funding.register.domain.Kept;
import se.samspel.funding.register.domain.Period;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

/** That somebody, known by an opaque id, has a role in the office on the days of a period. */
@Entity
public class StaffRole implements Kept {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;

    @Enumerated(EnumType.STRING)
    private RoleKind role;

    private String holder;
    private @Nullable Long limitOre;
    @Embedded private Period period;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StaffRole() {}

    /**
     * @param limit up to which the board has delegated decisions; null: none delegated
     */
    public record Content(RoleKind role, String holder, @Nullable Money limit, Period period) {

        public Content {
            IdentityNumberInText.refuse("holder", holder);
            if (limit != null && limit.ore() < 0) {
                throw new OfficeRule.NegativeLimit();
            }
        }
    }

    @SuppressWarnings("NullAway.Init") // change does it
    public StaffRole(Identity identity, Content content) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
        change(content);
    }

    public final void change(Content content) {
        role = content.role();
        holder = content.holder();
        Money limit = content.limit();
        limitOre = limit == null ? null : limit.ore();
        period = content.period();
    }

    public Content content() {
        return new Content(role, holder, limitOre == null ? null : Money.ofOre(limitOre), period);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String associationId() {
        return associationId;
    }

    @Override
    public long version() {
        return version;
    }
}
