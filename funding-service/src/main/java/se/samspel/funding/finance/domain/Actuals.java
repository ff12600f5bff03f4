package se.samspel.funding.finance.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.value.Money;

/** One report of actual cost (utfall); kept as it was made, a mistake is mended by a new one. */
@Entity
public class Actuals {

    @Id private UUID id;
    private UUID interventionId;
    private String associationId;
    private LocalDate asOf;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "actuals_line", joinColumns = @JoinColumn(name = "actuals_id"))
    @MapKeyColumn(name = "cost_category")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "actual_ore")
    private Map<CostCategory, Long> lines = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Actuals() {}

    public Actuals(UUID id, FinancialYear year, LocalDate asOf, Amounts amounts, Instant now) {
        this.id = id;
        this.interventionId = year.interventionId();
        this.associationId = year.associationId();
        this.asOf = asOf;
        this.recordedAt = now;
        amounts.byCategory().forEach((category, amount) -> lines.put(category, amount.ore()));
    }

    public UUID id() {
        return id;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public String associationId() {
        return associationId;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Map<CostCategory, Money> lines() {
        Map<CostCategory, Money> ordered = new EnumMap<>(CostCategory.class);
        lines.forEach((category, ore) -> ordered.put(category, Money.ofOre(ore)));
        return ordered;
    }
}
