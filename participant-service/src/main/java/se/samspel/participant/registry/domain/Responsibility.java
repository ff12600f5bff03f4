package se.samspel.participant.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Which units of the controller a record belongs to, and its named caseworkers. Secrecy holds
 * inside an authority too (OSL 8:1): only these units see it. A record without a unit, as imported
 * ones are, is open to each of them until one is set.
 */
@Embeddable
public record Responsibility(
        @Column @JdbcTypeCode(SqlTypes.ARRAY) List<String> responsibleUnits,
        @Column @JdbcTypeCode(SqlTypes.ARRAY) List<String> caseworkers) {

    /** The unit by which systems bring in what they already have: it is responsible for nothing. */
    private static final String IMPORT = "import";

    public static final Responsibility OPEN = new Responsibility(List.of(), List.of());

    public Responsibility {
        responsibleUnits = List.copyOf(responsibleUnits);
        caseworkers = List.copyOf(caseworkers);
    }

    /** Of what a unit records itself. */
    public static Responsibility of(String actingUnit) {
        return actingUnit.equals(IMPORT)
                ? OPEN
                : new Responsibility(List.of(actingUnit), List.of());
    }

    public boolean isOpenTo(String unit) {
        return responsibleUnits.isEmpty() || responsibleUnits.contains(unit);
    }
}
