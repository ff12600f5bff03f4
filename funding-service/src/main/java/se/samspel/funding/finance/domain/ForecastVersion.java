package se.samspel.funding.finance.domain;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

/** A forecast as it was set: kept when the next one takes its place, and never changed. */
@Entity
public class ForecastVersion {

    @EmbeddedId private ForecastKey key;
    private String associationId;
    private LocalDate asOf;

    // Rows of two columns.
    private List<String> costCategories = new ArrayList<>();
    private List<Long> forecastOre = new ArrayList<>();

    private @Nullable String comment;
    private @Nullable String actingUser;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ForecastVersion() {}

    /**
     * Who set it, as the caller's system says, and what the office says of it; neither names a
     * person.
     */
    public record Remark(@Nullable String actingUser, @Nullable String comment) {

        public Remark {
            IdentityNumberInText.refuse("comment", comment);
        }
    }

    /** Of the forecast that {@code year} has just been given. */
    public ForecastVersion(FinancialYear year, LocalDate asOf, Remark remark, Instant now) {
        this.key = new ForecastKey(year.interventionId(), year.year(), year.forecastVersion());
        this.associationId = year.associationId();
        this.asOf = asOf;
        this.comment = remark.comment();
        this.actingUser = remark.actingUser();
        this.recordedAt = now;
        year.forecast()
                .forEach((category, cost) -> {
                    costCategories.add(category.name());
                    forecastOre.add(cost.ore());
                });
    }

    public UUID interventionId() {
        return key.interventionId();
    }

    public int year() {
        return key.year();
    }

    public long number() {
        return key.number();
    }

    public String associationId() {
        return associationId;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The year's expected cost, by cost category in their order. */
    public Map<CostCategory, Money> lines() {
        Map<CostCategory, Money> ordered = new EnumMap<>(CostCategory.class);
        for (int i = 0; i < costCategories.size(); i++) {
            ordered.put(
                    CostCategory.valueOf(costCategories.get(i)), Money.ofOre(forecastOre.get(i)));
        }
        return ordered;
    }

    public @Nullable String comment() {
        return comment;
    }

    public @Nullable String actingUser() {
        return actingUser;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
