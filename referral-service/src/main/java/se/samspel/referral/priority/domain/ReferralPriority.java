package se.samspel.referral.priority.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;

/**
 * That a referral is in a priority group, or that the joint team has advised to let it go first:
 * said by a unit of the host, from a day, and ended by one.
 */
@Entity
@Table(name = "referral_priority")
@Personal(
        categories = "QUEUE",
        what =
                "Why a referral goes before others in the queue: group or joint team's advice, days,"
                        + " unit. Prioritet i kön.")
public class ReferralPriority {

    @Id private UUID id;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private UUID referralId;

    @Column private @Nullable String priorityGroup;

    @Column(nullable = false)
    private LocalDate fromDay;

    @Column private @Nullable LocalDate untilDay;

    @Column(nullable = false)
    private String unit;

    @Column private @Nullable String endedByUnit;

    @Column(nullable = false)
    private Instant recordedAt;

    protected ReferralPriority() {}

    /**
     * @param unit of the host, which has found it so
     */
    public ReferralPriority(
            UUID id, UUID referralId, PriorityPeriod period, String unit, Instant recordedAt) {
        refuseBackwards(period.from(), period.until());
        this.id = id;
        this.version = 1;
        this.referralId = referralId;
        this.priorityGroup = period.group();
        this.fromDay = period.from();
        this.untilDay = period.until();
        this.unit = unit;
        this.recordedAt = recordedAt;
    }

    /** {@code lastDay} counts still; a day that was said before is replaced. */
    public void end(LocalDate lastDay, String byUnit) {
        refuseBackwards(fromDay, lastDay);
        version++;
        untilDay = lastDay;
        endedByUnit = byUnit;
    }

    private static void refuseBackwards(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new PriorityEndsBeforeStart();
        }
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

    public PriorityPeriod period() {
        return new PriorityPeriod(priorityGroup, fromDay, untilDay);
    }

    public String unit() {
        return unit;
    }

    public @Nullable String endedByUnit() {
        return endedByUnit;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
