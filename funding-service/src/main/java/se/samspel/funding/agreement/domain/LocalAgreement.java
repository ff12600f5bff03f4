package se.samspel.funding.agreement.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.register.domain.Identity;
import se.samspel.funding.register.domain.Kept;
import se.samspel.funding.register.domain.Period;
import se.samspel.kit.value.IdentityNumberInText;

/** A local agreement between members of an association on goals they share. */
@Entity
public class LocalAgreement implements Kept {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private List<String> parties = List.of();
    private String goals;
    @Embedded private Period period;
    private String reference;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LocalAgreement() {}

    /** What has been agreed; parties are organisation numbers. */
    public record Content(List<String> parties, String goals, Period period, String reference) {

        public Content {
            parties = parties.stream().distinct().toList();
            if (parties.size() < 2) {
                throw new AgreementRule.TooFewParties();
            }
            IdentityNumberInText.refuse("goals", goals);
            IdentityNumberInText.refuse("reference", reference);
        }
    }

    @SuppressWarnings("NullAway.Init") // change does it
    public LocalAgreement(Identity identity, Content content, List<Member> members) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
        change(content, members);
    }

    /**
     * @param members all that the association has and has had
     */
    public final void change(Content content, List<Member> members) {
        for (String party : content.parties()) {
            boolean isMember =
                    members.stream()
                            .filter(member -> member.organisationNumber().equals(party))
                            .anyMatch(member -> member.isMemberOn(content.period().from()));
            if (!isMember) {
                throw new AgreementRule.PartyNotMember(party);
            }
        }
        parties = content.parties();
        goals = content.goals();
        period = content.period();
        reference = content.reference();
    }

    public Content content() {
        return new Content(parties, goals, period, reference);
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
