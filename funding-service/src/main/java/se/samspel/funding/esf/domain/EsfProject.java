package se.samspel.funding.esf.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Membership;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Organisationsnummer;

/**
 * What the European Social Fund pays a part of. A member or the association itself owns it, members
 * host its subprojects, and the association sees none of its participants.
 */
@Entity
public class EsfProject {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private String name;
    private String owner;
    private String programmeArea;
    private String programmePeriod;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable String journalNumber;
    private List<String> parties;
    private List<String> partners;
    private List<Integer> budgetYears;
    private List<Long> budgetOre;
    private Instant recordedAt;
    // Raises the version when a subproject alone has changed.
    private Instant changedAt;

    @OneToMany(mappedBy = "project", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Subproject> subprojects = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EsfProject() {}

    /** Which project it is, of which association, and when it was recorded. */
    public record Identity(UUID id, String associationId, Instant recordedAt) {}

    @SuppressWarnings("NullAway.Init") // the rest is taken from the facts
    private EsfProject(Identity identity) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
    }

    public static EsfProject register(
            Identity identity, ProjectFacts facts, Membership membership) {
        var project = new EsfProject(identity);
        project.change(facts, membership, identity.recordedAt());
        return project;
    }

    public void change(ProjectFacts facts, Membership membership, Instant now) {
        facts.check(associationId, membership);
        name = facts.name();
        owner = facts.owner().digits();
        programmeArea = facts.programme().area();
        programmePeriod = facts.programme().period();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        journalNumber = facts.journalNumber();
        parties = facts.parties().members().stream().map(Organisationsnummer::digits).toList();
        partners = List.copyOf(facts.parties().partners());
        budgetYears = List.copyOf(facts.budgets().keySet());
        budgetOre = facts.budgets().values().stream().map(Money::ore).toList();
        changedAt = now;
    }

    public Subproject add(UUID newId, SubprojectFacts facts, Membership membership, Instant now) {
        facts.check(membership);
        SubprojectTree.of(subprojects).refuseUnlessParent(newId, facts.parentId());
        var subproject = new Subproject(newId, this, facts, now);
        subprojects.add(subproject);
        changedAt = now;
        return subproject;
    }

    public void change(
            Subproject subproject, SubprojectFacts facts, Membership membership, Instant now) {
        facts.check(membership);
        SubprojectTree.of(subprojects).refuseUnlessParent(subproject.id(), facts.parentId());
        subproject.take(facts);
        changedAt = now;
    }

    public @Nullable Subproject subproject(UUID subprojectId) {
        return subprojects.stream()
                .filter(each -> each.id().equals(subprojectId))
                .findFirst()
                .orElse(null);
    }

    /** Whether that authority hosts any of its subprojects. */
    public boolean isHostedBy(String authority) {
        return subprojects.stream().anyMatch(each -> authority.equals(each.host()));
    }

    /** Whether any day of that month belongs to the project. */
    public boolean runsIn(YearMonth month) {
        return !month.atEndOfMonth().isBefore(startsOn) && !month.atDay(1).isAfter(endsOn);
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

    public String name() {
        return name;
    }

    public String owner() {
        return owner;
    }

    public String programmeArea() {
        return programmeArea;
    }

    public String programmePeriod() {
        return programmePeriod;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public @Nullable String journalNumber() {
        return journalNumber;
    }

    public List<String> parties() {
        return List.copyOf(parties);
    }

    public List<String> partners() {
        return List.copyOf(partners);
    }

    public SortedMap<Integer, Money> budgets() {
        SortedMap<Integer, Money> byYear = new TreeMap<>();
        for (int i = 0; i < budgetYears.size(); i++) {
            byYear.put(budgetYears.get(i), Money.ofOre(budgetOre.get(i)));
        }
        return byYear;
    }

    public List<Subproject> subprojects() {
        return List.copyOf(subprojects);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
