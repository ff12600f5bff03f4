package se.samspel.funding.yearwheel.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * How an association turns its wheel: its own due days, and the first budget year of whose steps
 * others are told.
 */
@Entity
public class WheelParameters {

    @Id private String associationId;
    @Version private long version = 1;
    private int firstBudgetYear;

    @Enumerated(EnumType.STRING)
    private FollowUps followUps;

    // Rows of two columns, in the steps' order; a day as --MM-DD.
    private List<String> ownSteps;
    private List<String> ownDays;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WheelParameters() {}

    @SuppressWarnings("NullAway.Init") // the rest is written by set
    public WheelParameters(
            String associationId, int firstBudgetYear, WheelDays days, Instant recordedAt) {
        this.associationId = associationId;
        set(firstBudgetYear, days, recordedAt);
    }

    public final void set(int newFirstBudgetYear, WheelDays days, Instant now) {
        this.firstBudgetYear = newFirstBudgetYear;
        this.followUps = days.followUps();
        this.ownSteps = days.own().stream().map(each -> each.step().name()).toList();
        this.ownDays = days.own().stream().map(each -> each.day().toString()).toList();
        this.recordedAt = now;
    }

    public WheelDays days() {
        List<WheelDays.OwnDay> own = new ArrayList<>();
        for (int i = 0; i < ownSteps.size(); i++) {
            own.add(
                    new WheelDays.OwnDay(
                            WheelStep.valueOf(ownSteps.get(i)), MonthDay.parse(ownDays.get(i))));
        }
        return new WheelDays(followUps, own);
    }

    public String associationId() {
        return associationId;
    }

    public long version() {
        return version;
    }

    public int firstBudgetYear() {
        return firstBudgetYear;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
