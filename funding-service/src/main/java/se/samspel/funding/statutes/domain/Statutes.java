package se.samspel.funding.statutes.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.register.domain.Identity;
import se.samspel.funding.register.domain.Kept;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Text;

/**
 * Statutes of an association (förbundsordning, lag 2003:1210 8-9 §§) as its members have adopted
 * them. They hold from their first day until the next ones begin.
 */
@Entity
public class Statutes implements Kept {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private LocalDate validFrom;
    private String documentReference;
    // One adoption in three columns.
    private List<String> adoptedBy = List.of();
    private List<LocalDate> adoptedOn = List.of();
    private List<String> adoptionReferences = List.of();
    @Embedded private TermsInRow terms;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Statutes() {}

    /**
     * What is registered of statutes: the day they begin, where they are kept, and by whom adopted.
     */
    public record Document(
            LocalDate validFrom, String reference, List<Adoption> adoptions, StatuteTerms terms) {

        public Document {
            adoptions = List.copyOf(adoptions);
            IdentityNumberInText.refuse("documentReference", reference);
            Set<String> seen = new HashSet<>();
            if (!adoptions.stream().allMatch(each -> seen.add(each.organisationNumber()))) {
                throw new StatutesRule.MemberTwice();
            }
        }
    }

    @SuppressWarnings("NullAway.Init") // change does it
    public Statutes(Identity identity, Document document, LocalDate today) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
        change(document, today);
    }

    /** Corrects what was registered of them. */
    public final void change(Document document, LocalDate today) {
        for (Adoption each : document.adoptions()) {
            FutureActDate.refuse("decidedOn", each.decidedOn(), today);
        }
        validFrom = document.validFrom();
        documentReference = document.reference();
        adoptedBy = document.adoptions().stream().map(Adoption::organisationNumber).toList();
        adoptedOn = document.adoptions().stream().map(Adoption::decidedOn).toList();
        adoptionReferences = document.adoptions().stream().map(Adoption::reference).toList();
        terms = TermsInRow.of(document.terms());
    }

    public Document document() {
        return new Document(validFrom, documentReference, adoptions(), terms());
    }

    public List<Adoption> adoptions() {
        return IntStream.range(0, adoptedBy.size())
                .mapToObj(i ->
                        new Adoption(adoptedBy.get(i), adoptedOn.get(i), adoptionReferences.get(i)))
                .toList();
    }

    /** Members on their first day of whom no decision to adopt them is registered (8 §). */
    public List<Finding> adoptionsMissing(List<Member> members) {
        return members.stream()
                .filter(member -> member.isMemberOn(validFrom))
                .map(Member::organisationNumber)
                .filter(number -> !adoptedBy.contains(number))
                .sorted()
                .map(Statutes::adoptionMissing)
                .toList();
    }

    private static Finding adoptionMissing(String organisationNumber) {
        return new Finding(
                "adoption-missing",
                "lag 2003:1210 8 §",
                organisationNumber,
                Text.of(
                        "Medlemmens beslut om förbundsordningen är inte registrerat.",
                        "The member's decision on the statutes is not registered."));
    }

    public StatuteTerms terms() {
        return terms.terms();
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String associationId() {
        return associationId;
    }

    @Override
    public long version() {
        return version;
    }
}
