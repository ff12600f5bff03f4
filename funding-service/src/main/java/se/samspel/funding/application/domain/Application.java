package se.samspel.funding.application.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.grant.domain.Agreement;
import se.samspel.funding.grant.domain.YearlyAmounts;
import se.samspel.funding.intervention.domain.BoardDecision;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/**
 * An application for money for an intervention (äskande). The applicant submits it, a group
 * prepares it, the director proposes, the board decides, the minutes are adjusted, and the
 * agreement puts a grant in force. Each step is in the row of moves with who made it.
 */
@Entity
@Table(name = "funding_application")
public class Application {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private UUID interventionId;
    private String applicant;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.DRAFT;

    private @Nullable LocalDate lastActOn;
    private int moves;
    private long askedOre;

    @Enumerated(EnumType.STRING)
    private @Nullable Recommendation recommendation;

    private @Nullable Long recommendedOre;
    private @Nullable Long proposedOre;
    private @Nullable String proposedBy;
    private @Nullable Long grantedOre;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decisionReference;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable LocalDate adjustedOn;
    @Embedded private @Nullable Agreement agreement;
    private @Nullable UUID grantId;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(
            name = "application_amount",
            joinColumns = @JoinColumn(name = "application_id"))
    private Set<ApplicationAmount> amounts = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Application() {}

    /** Which application it is, for which intervention of which association. */
    public record Identity(
            UUID id, String associationId, UUID interventionId, Instant recordedAt) {}

    /** A draft of the applicant's. */
    public Application(Identity identity, Applicant applicant, Asking asking) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.interventionId = identity.interventionId();
        this.recordedAt = identity.recordedAt();
        this.applicant = applicant.key();
        ask(asking);
    }

    private void ask(Asking asking) {
        purpose = asking.purpose();
        askedOre = asking.amounts().total().ore();
        replace(Stage.ASKED, asking.amounts());
    }

    private void replace(Stage stage, YearlyAmounts given) {
        amounts.removeIf(row -> row.stage() == stage);
        given.lines().forEach(line -> amounts.add(ApplicationAmount.of(stage, line)));
    }

    /** A move that changes nothing but the state. */
    public MoveMade move(Act act, LocalDate today, Instant now) {
        ApplicationState from = state;
        if (!Move.allowed(from, act.as()).contains(act.move())) {
            throw illegal(act);
        }
        act.refuseAfter(today);
        if (lastActOn != null && act.on().isBefore(lastActOn)) {
            throw new ApplicationRule.MoveBeforeEarlier();
        }
        state = act.move().leadsFrom(from);
        lastActOn = act.on();
        return new MoveMade(new MoveKey(id, ++moves), act, from, now);
    }

    private IllegalMove illegal(Act act) {
        return new IllegalMove(
                state.name(),
                Move.allowed(state, act.as()).stream().map(Move::name).toList(),
                Text.of(
                        "Ansökan kan inte ta det steget från sitt nuvarande tillstånd.",
                        "The application can't make that move from where it stands."));
    }

    /** No row of moves: what is sent in is what counts. */
    public void amend(Asking asking, Set<Actor> actors) {
        if (!Move.allowed(state, actors).contains(Move.AMEND)) {
            throw new IllegalMove(
                    state.name(),
                    Move.allowed(state, actors).stream().map(Move::name).toList(),
                    Text.of(
                            "Ansökan kan inte ändras i sitt nuvarande tillstånd.",
                            "The application can't be amended where it stands."));
        }
        ask(asking);
    }

    /** What the preparatory group says; amounts belong to recommending alone. */
    public void recommend(Recommendation given, YearlyAmounts recommended) {
        boolean hasAmounts = !recommended.years().isEmpty();
        if (hasAmounts != (given == Recommendation.RECOMMEND)) {
            throw new ApplicationRule.AmountsUnfit();
        }
        recommendation = given;
        recommendedOre = hasAmounts ? within(recommended).ore() : null;
        replace(Stage.RECOMMENDED, recommended);
    }

    /** The director's proposal; nothing at all proposes to reject. */
    public void propose(YearlyAmounts proposed, Act act) {
        proposedOre = within(proposed).ore();
        proposedBy = act.by();
        replace(Stage.PROPOSED, proposed);
    }

    /** The board grants money: not who proposed it records that. */
    public void grant(BoardDecision decision, Validity validity, YearlyAmounts granted, Act act) {
        decide(decision, act);
        Money total = within(granted);
        if (total.ore() <= 0) {
            throw new ApplicationRule.NoMoney();
        }
        if (!granted.years().stream().allMatch(validity::touches)) {
            throw new ApplicationRule.OutsideValidity();
        }
        grantedOre = total.ore();
        validFrom = validity.from();
        validTo = validity.to();
        replace(Stage.GRANTED, granted);
    }

    /** The board rejects the application: not who proposed records that. */
    public void reject(BoardDecision decision, YearlyAmounts granted, Act act) {
        if (!granted.years().isEmpty()) {
            throw new ApplicationRule.AmountsUnfit();
        }
        decide(decision, act);
    }

    private void decide(BoardDecision decision, Act act) {
        act.refuseSamePerson(proposedBy);
        decidedBy = act.by();
        decidedOn = decision.decidedOn();
        decisionReference = decision.reference();
    }

    public void adjust(LocalDate on) {
        adjustedOn = on;
    }

    /** Not who recorded the decision puts the grant in force. */
    public void agree(Agreement signed, UUID grant, Act act) {
        act.refuseSamePerson(decidedBy);
        LocalDate decided = Objects.requireNonNull(decidedOn);
        if (signed.associationSignedOn().isBefore(decided)
                || signed.hostSignedOn().isBefore(decided)) {
            throw new ApplicationRule.SignedBeforeDecision();
        }
        agreement = signed;
        grantId = grant;
    }

    private Money within(YearlyAmounts given) {
        Money total = given.total();
        if (total.ore() > askedOre) {
            throw new ApplicationRule.MoreThanAsked();
        }
        return total;
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

    public UUID interventionId() {
        return interventionId;
    }

    public String applicant() {
        return applicant;
    }

    public String purpose() {
        return purpose;
    }

    public ApplicationState state() {
        return state;
    }

    public Money asked() {
        return Money.ofOre(askedOre);
    }

    public @Nullable Money granted() {
        return grantedOre == null ? null : Money.ofOre(grantedOre);
    }

    public YearlyAmounts amounts(Stage stage) {
        List<YearlyAmounts.Line> lines =
                amounts.stream()
                        .filter(row -> row.stage() == stage)
                        .map(ApplicationAmount::line)
                        .toList();
        return YearlyAmounts.of(lines);
    }

    public @Nullable Recommendation recommendation() {
        return recommendation;
    }

    public @Nullable BoardDecision decision() {
        return decidedOn == null || decisionReference == null
                ? null
                : new BoardDecision(decidedOn, decisionReference);
    }

    /** Null before money is granted. */
    public @Nullable Validity validity() {
        return validFrom == null || validTo == null ? null : new Validity(validFrom, validTo);
    }

    public @Nullable LocalDate adjustedOn() {
        return adjustedOn;
    }

    public @Nullable Agreement agreement() {
        return agreement;
    }

    public @Nullable UUID grantId() {
        return grantId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
