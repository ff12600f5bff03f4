package se.samspel.referral.offer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralState;

/**
 * The host offers a referred person a place and says until when it waits for an answer. The
 * referral keeps its place in the queue whatever is answered; what then happens to it is a move of
 * its own.
 */
@Entity
@Table(name = "offer")
@Personal(
        categories = "QUEUE",
        what = "An offer of a place: days, answer, unit. Erbjudande om plats.")
public class Offer {

    private static final Text NOT_FROM_HERE =
            Text.of(
                    "Erbjudandet kan inte ta det steget från sitt nuvarande tillstånd.",
                    "The offer can't make that move from where it stands.");

    @Id private UUID id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private UUID referralId;

    @Column(nullable = false)
    private UUID interventionId;

    @Column private @Nullable UUID roundId;
    @Column private @Nullable Integer roundPlace;
    @Column private @Nullable UUID startGroupId;

    @Column(nullable = false)
    private LocalDate offeredOn;

    @Column(nullable = false)
    private LocalDate answerBy;

    @Column private @Nullable LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable OfferAnswer answer;

    @Column private @Nullable LocalDate answeredOn;
    @Column private @Nullable LocalDate withdrawnOn;
    @Column private @Nullable Instant expiredAt;

    @Column(nullable = false)
    private String unit;

    @Column(nullable = false)
    private Instant recordedAt;

    protected Offer() {}

    /** Which offer it is, who made it, and when that was recorded. */
    public record Identity(UUID id, String unit, Instant recordedAt) {}

    /** Its place among those that were made by one call. */
    public record Round(UUID id, int place) {}

    public Offer(Identity identity, Referral referral, OfferTerms terms, @Nullable Round round) {
        this.id = identity.id();
        this.version = 1;
        this.referralId = referral.id();
        this.interventionId = referral.interventionId();
        this.roundId = round == null ? null : round.id();
        this.roundPlace = round == null ? null : Integer.valueOf(round.place());
        this.startGroupId = terms.startGroupId();
        this.offeredOn = terms.offeredOn();
        this.answerBy = terms.answerBy();
        this.startsOn = terms.startsOn();
        this.unit = identity.unit();
        this.recordedAt = identity.recordedAt();
    }

    /** Whether a place can be offered to a referral that stands there. */
    public static boolean isPossible(ReferralState referral) {
        return referral == ReferralState.QUEUED || referral == ReferralState.ACCEPTED;
    }

    /**
     * @param referral where the referral stands
     */
    public OfferState state(ReferralState referral, LocalDate today) {
        if (withdrawnOn != null) {
            return OfferState.WITHDRAWN;
        }
        if (answer != null) {
            return switch (answer) {
                case ACCEPTED -> OfferState.ACCEPTED;
                case DECLINED -> OfferState.DECLINED;
            };
        }
        if (!isPossible(referral)) {
            return OfferState.CEASED;
        }
        return today.isAfter(answerBy) ? OfferState.EXPIRED : OfferState.OPEN;
    }

    /** Refuses a move that doesn't start from {@code state}. */
    public static void require(OfferMove move, OfferState state) {
        if (!state.allowedMoves().contains(move)) {
            throw new IllegalMove(
                    state.name(),
                    state.allowedMoves().stream().map(OfferMove::name).toList(),
                    NOT_FROM_HERE);
        }
    }

    /** On the last day to answer or before it, whenever that is recorded. */
    public void answer(OfferAnswer given, LocalDate on) {
        OfferDatesOutOfOrder.refuse("answeredOn", on, "offeredOn", offeredOn);
        if (on.isAfter(answerBy)) {
            throw new AnsweredTooLate();
        }
        version++;
        answer = given;
        answeredOn = on;
    }

    public void withdraw(LocalDate on) {
        OfferDatesOutOfOrder.refuse("withdrawnOn", on, "offeredOn", offeredOn);
        OfferDatesOutOfOrder.refuse("withdrawnOn", on, "answeredOn", answeredOn);
        version++;
        withdrawnOn = on;
    }

    /** That nobody has answered in time has been told now. */
    public void expire(Instant at) {
        version++;
        expiredAt = at;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID referralId() {
        return referralId;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public OfferTerms terms() {
        return new OfferTerms(offeredOn, answerBy, startsOn, startGroupId);
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String unit() {
        return unit;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
