package se.samspel.funding.board.domain;

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

/**
 * A member's seat in the board on the days of a period. Whoever sits there is an opaque id of the
 * office's own; without one the seat is vacant. A successor's seat is a row of its own.
 */
@Entity
public class BoardSeat implements Kept {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private String organisationNumber;

    @Enumerated(EnumType.STRING)
    private SeatRole role;

    private @Nullable Integer place;
    private @Nullable String holder;

    @Enumerated(EnumType.STRING)
    private @Nullable Eligibility eligibility;

    private boolean proportionalElection;
    @Embedded private Period period;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BoardSeat() {}

    /**
     * @param order in which substitutes of the member are called, from 1; null for ordinary members
     */
    public record Content(
            String organisationNumber,
            SeatRole role,
            @Nullable Integer order,
            Sitting sitting,
            Period period) {

        public Content {
            if ((role == SeatRole.ERSATTARE) != (order != null)) {
                throw new BoardRule.OrderUnfit();
            }
        }
    }

    /** Who sits there, by which right, and whether by proportional election; nobody: vacant. */
    public record Sitting(
            @Nullable String holder, @Nullable Eligibility eligibility, boolean proportional) {

        public Sitting {
            if ((holder == null) != (eligibility == null)) {
                throw new BoardRule.HolderUnfit();
            }
            IdentityNumberInText.refuse("holder", holder);
        }
    }

    @SuppressWarnings("NullAway.Init") // change does it
    public BoardSeat(Identity identity, Content content) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
        change(content);
    }

    public final void change(Content content) {
        organisationNumber = content.organisationNumber();
        role = content.role();
        place = content.order();
        holder = content.sitting().holder();
        eligibility = content.sitting().eligibility();
        proportionalElection = content.sitting().proportional();
        period = content.period();
    }

    public boolean isVacant() {
        return holder == null;
    }

    public Content content() {
        return new Content(
                organisationNumber,
                role,
                place,
                new Sitting(holder, eligibility, proportionalElection),
                period);
    }

    public String organisationNumber() {
        return organisationNumber;
    }

    public SeatRole role() {
        return role;
    }

    public Period period() {
        return period;
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
