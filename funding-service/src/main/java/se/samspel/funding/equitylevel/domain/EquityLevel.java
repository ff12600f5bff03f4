package se.samspel.funding.equitylevel.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/**
 * A stepped table of the equity that is reasonable, in force from a day until the next table's.
 * Without an association it is the default for all that have none of their own. The law has no such
 * figures; who decided these is in the reference.
 */
@Entity
public class EquityLevel {

    @Id private UUID id;
    private @Nullable String associationId;
    private LocalDate validFrom;
    @Version private long version = 1;

    @Enumerated(EnumType.STRING)
    private EquityBase base;

    // Rows of two columns, in order of their beginnings.
    private List<Long> stepFromOre;
    private @Nullable List<Long> stepLevelOre;
    private @Nullable List<Integer> stepBasisPoints;
    private String reference;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EquityLevel() {}

    @SuppressWarnings("NullAway.Init") // set does it
    public EquityLevel(UUID id, @Nullable String associationId, LocalDate validFrom) {
        this.id = id;
        this.associationId = associationId;
        this.validFrom = validFrom;
    }

    /** What was decided. */
    public record Terms(EquityBase base, List<LevelStep> steps, String reference) {}

    public void set(Terms terms, Instant now) {
        List<LevelStep> steps = terms.steps();
        refuseUnfit(steps);
        boolean amounts = steps.getFirst().level() != null;
        base = terms.base();
        stepFromOre = steps.stream().map(step -> step.from().ore()).toList();
        stepLevelOre = amounts ? steps.stream().map(EquityLevel::levelOre).toList() : null;
        stepBasisPoints = amounts ? null : steps.stream().map(LevelStep::basisPoints).toList();
        reference = terms.reference();
        recordedAt = now;
    }

    private static long levelOre(LevelStep step) {
        return step.level() == null ? 0 : step.level().ore();
    }

    private static void refuseUnfit(List<LevelStep> steps) {
        boolean fit =
                !steps.isEmpty()
                        && steps.stream().allMatch(LevelStep::isFit)
                        && steps.stream().map(step -> step.level() == null).distinct().count() == 1
                        && IntStream.range(1, steps.size())
                                .allMatch(i ->
                                        steps.get(i - 1).from().compareTo(steps.get(i).from()) < 0);
        if (!fit) {
            throw new EquityLevelRule.StepsUnfit();
        }
    }

    /** The last step that the base reaches; null below the first one. */
    public @Nullable Money reasonable(Money of) {
        return steps().stream()
                .filter(step -> step.from().compareTo(of) <= 0)
                .reduce((earlier, later) -> later)
                .map(step -> step.levelOf(of))
                .orElse(null);
    }

    /** The association's own before the default, then the latest. */
    public static @Nullable EquityLevel inForce(Collection<EquityLevel> known, LocalDate day) {
        return known.stream()
                .filter(level -> !level.validFrom.isAfter(day))
                .max(
                        Comparator.comparing((EquityLevel level) -> level.associationId != null)
                                .thenComparing(EquityLevel::validFrom))
                .orElse(null);
    }

    public List<LevelStep> steps() {
        return IntStream.range(0, stepFromOre.size())
                .mapToObj(i ->
                        LevelStep.of(
                                Money.ofOre(stepFromOre.get(i)),
                                stepLevelOre == null ? null : stepLevelOre.get(i),
                                stepBasisPoints == null ? null : stepBasisPoints.get(i)))
                .toList();
    }

    public @Nullable String associationId() {
        return associationId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public long version() {
        return version;
    }

    public EquityBase base() {
        return base;
    }

    public String reference() {
        return reference;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
