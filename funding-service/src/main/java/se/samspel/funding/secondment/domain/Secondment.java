package se.samspel.funding.secondment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Money;

/**
 * An intervention's seat of seconded staff as the office keeps it for the money's sake. The seats
 * themselves are referral-service's and are not read from there: this is the office's own record,
 * replaced as a whole; what was is in its dated rows.
 */
@Entity
public class Secondment {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID interventionId;
    private String associationId;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String function;
    private int agreedPercent;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private boolean vacant;
    private boolean alreadyFinanced;

    // Rows of two columns, in order of days.
    private List<LocalDate> costFrom = List.of();
    private List<Long> costOre = List.of();
    private List<LocalDate> actualFrom = List.of();
    private List<Integer> actualPercent = List.of();
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Secondment() {}

    /** Which seat it is, and of which intervention of which association. */
    public record Identity(UUID id, UUID interventionId, String associationId) {}

    @SuppressWarnings("NullAway.Init") // replace does it
    public Secondment(Identity identity, Seat seat, Instant now) {
        this.id = identity.id();
        this.interventionId = identity.interventionId();
        this.associationId = identity.associationId();
        replace(seat, now);
    }

    public final void replace(Seat seat, Instant now) {
        party = seat.party();
        function = seat.function();
        agreedPercent = seat.agreedPercent();
        startsOn = seat.term().from();
        endsOn = seat.term().to();
        vacant = seat.vacant();
        alreadyFinanced = seat.alreadyFinanced();
        costFrom = seat.yearlyCosts().stream().map(Seat.YearlyCost::validFrom).toList();
        costOre = seat.yearlyCosts().stream().map(row -> row.amount().ore()).toList();
        actualFrom = seat.actualPercents().stream().map(Seat.ActualPercent::validFrom).toList();
        actualPercent = seat.actualPercents().stream().map(Seat.ActualPercent::percent).toList();
        recordedAt = now;
    }

    public Seat seat() {
        return new Seat(
                party,
                function,
                agreedPercent,
                new Seat.Term(startsOn, endsOn),
                vacant,
                alreadyFinanced,
                IntStream.range(0, costFrom.size())
                        .mapToObj(i ->
                                new Seat.YearlyCost(costFrom.get(i), Money.ofOre(costOre.get(i))))
                        .toList(),
                IntStream.range(0, actualFrom.size())
                        .mapToObj(i ->
                                new Seat.ActualPercent(actualFrom.get(i), actualPercent.get(i)))
                        .toList());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public String associationId() {
        return associationId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
