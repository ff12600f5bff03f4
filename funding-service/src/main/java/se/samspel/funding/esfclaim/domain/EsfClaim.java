package se.samspel.funding.esfclaim.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.costmodel.domain.CostModel;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/**
 * A claim for payment of ESF money (ansökan om utbetalning). The office writes it; somebody who has
 * written none of it submits it, and from then on its figures stand as they were. The ESF Council
 * approves an amount, deducts the rest with a reason, and pays.
 */
@Entity
public class EsfClaim {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private UUID projectId;
    private LocalDate fromMonth;
    private LocalDate untilMonth;
    private BigDecimal esfSharePercent;

    @Enumerated(EnumType.STRING)
    private ClaimState state = ClaimState.DRAFT;

    private List<String> editors = List.of();
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable String sheet;
    private @Nullable Long askedOre;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decisionReference;
    private @Nullable Long approvedOre;
    private @Nullable LocalDate paidOn;
    private Instant recordedAt;
    // Raises the version when rows alone have changed.
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "esf_claim_cost", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "place")
    private List<ClaimCost> costs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "esf_claim_unit", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "place")
    private List<ClaimUnit> units = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "esf_claim_co_financing", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "place")
    private List<ClaimCoFinancing> coFinancing = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "esf_claim_deduction", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "place")
    private List<Deduction> deductions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EsfClaim() {}

    /** Which claim it is, of which project, and when it was recorded. */
    public record Identity(UUID id, UUID projectId, String associationId, Instant recordedAt) {}

    @SuppressWarnings("NullAway.Init") // the rest is written next
    private EsfClaim(Identity identity) {
        this.id = identity.id();
        this.projectId = identity.projectId();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
    }

    public static EsfClaim draft(Identity identity, ClaimContent content, String by) {
        var claim = new EsfClaim(identity);
        claim.write(content, by, identity.recordedAt());
        return claim;
    }

    /** Replaces all that is written so far. */
    public void rewrite(ClaimContent content, String by, Instant now) {
        refuseUnless(ClaimState.DRAFT);
        costs.clear();
        units.clear();
        coFinancing.clear();
        write(content, by, now);
    }

    private void write(ClaimContent content, String by, Instant now) {
        fromMonth = content.period().from().atDay(1);
        untilMonth = content.period().until().atDay(1);
        esfSharePercent = content.esfSharePercent();
        costs.addAll(content.costs());
        units.addAll(content.units());
        coFinancing.addAll(content.coFinancing());
        if (!hasWritten(by)) {
            var all = new ArrayList<>(editors);
            all.add(by);
            editors = List.copyOf(all);
        }
        changedAt = now;
    }

    /** Ids are compared as people read them: in upper or lower case. */
    private boolean hasWritten(String by) {
        String reader = by.strip().toLowerCase(Locale.ROOT);
        return editors.stream()
                .anyMatch(each -> each.strip().toLowerCase(Locale.ROOT).equals(reader));
    }

    /** {@code written} is what the figures are shown as from now on. */
    public void submit(ClaimSheet figures, String written, String by, Instant now) {
        refuseUnless(ClaimState.DRAFT);
        if (hasWritten(by)) {
            throw new ClaimRule.FourEyes();
        }
        figures.refuseUnlessReady();
        state = ClaimState.SUBMITTED;
        sheet = written;
        askedOre = figures.asked().ore();
        submittedBy = by;
        submittedAt = now;
        changedAt = now;
    }

    public void approve(ClaimDecision decision, Instant now) {
        refuseUnless(ClaimState.SUBMITTED);
        decision.refuseUnlessWhole(Objects.requireNonNull(asked()));
        state = ClaimState.APPROVED;
        decidedOn = decision.decidedOn();
        decisionReference = decision.reference();
        approvedOre = decision.approved().ore();
        deductions.addAll(decision.deductions());
        changedAt = now;
    }

    public void pay(LocalDate on, Instant now) {
        refuseUnless(ClaimState.APPROVED);
        if (on.isBefore(Objects.requireNonNull(decidedOn))) {
            throw new ClaimRule.PaidBeforeDecision();
        }
        state = ClaimState.PAID;
        paidOn = on;
        changedAt = now;
    }

    private void refuseUnless(ClaimState needed) {
        if (state != needed) {
            List<String> moves =
                    switch (state) {
                        case DRAFT -> List.of("change", "submission");
                        case SUBMITTED -> List.of("approval");
                        case APPROVED -> List.of("payment");
                        case PAID -> List.of();
                    };
            throw new IllegalMove(
                    state.name(),
                    moves,
                    Text.of(
                            "Ansökan är i ett tillstånd där det inte går.",
                            "The claim is in a state where that is not possible."));
        }
    }

    public ClaimContent content() {
        return new ClaimContent(
                new CostModel.Months(from(), until()),
                esfSharePercent,
                List.copyOf(costs),
                List.copyOf(units),
                List.copyOf(coFinancing));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String associationId() {
        return associationId;
    }

    public UUID projectId() {
        return projectId;
    }

    public YearMonth from() {
        return YearMonth.from(fromMonth);
    }

    public YearMonth until() {
        return YearMonth.from(untilMonth);
    }

    public ClaimState state() {
        return state;
    }

    /** Everybody who has written in it. */
    public List<String> editors() {
        return List.copyOf(editors);
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** As submitted; null of a draft. */
    public @Nullable String sheet() {
        return sheet;
    }

    public @Nullable Money asked() {
        return askedOre == null ? null : Money.ofOre(askedOre);
    }

    /** Null until it is approved. */
    public @Nullable ClaimDecision decision() {
        return decidedOn == null || decisionReference == null || approvedOre == null
                ? null
                : new ClaimDecision(
                        decidedOn,
                        decisionReference,
                        Money.ofOre(approvedOre),
                        List.copyOf(deductions));
    }

    public @Nullable LocalDate paidOn() {
        return paidOn;
    }

    public @Nullable Money approved() {
        return approvedOre == null ? null : Money.ofOre(approvedOre);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
