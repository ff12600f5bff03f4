package se.samspel.funding.office.domain;

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

/** An auditor, known by an opaque id, of one member or joint to several (lag 2003:1210 25 §). */
@Entity
public class Auditor implements Kept {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private List<String> auditsFor = List.of();
    private String holder;
    @Embedded private Period period;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Auditor() {}

    /** For which members, as organisation numbers. */
    public record Content(List<String> auditsFor, String holder, Period period) {

        public Content {
            auditsFor = auditsFor.stream().distinct().toList();
            IdentityNumberInText.refuse("holder", holder);
        }
    }

    @SuppressWarnings("NullAway.Init") // change does it
    public Auditor(Identity identity, Content content, List<Member> members) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
        change(content, members);
    }

    /**
     * @param members all that the association has and has had
     */
    public final void change(Content content, List<Member> members) {
        for (String number : content.auditsFor()) {
            if (members.stream().noneMatch(each -> each.organisationNumber().equals(number))) {
                throw new OfficeRule.NoMember(number);
            }
        }
        auditsFor = content.auditsFor();
        holder = content.holder();
        period = content.period();
    }

    public Content content() {
        return new Content(auditsFor, holder, period);
    }

    boolean isFor(Member member) {
        return auditsFor.contains(member.organisationNumber());
    }

    public Period period() {
        return period;
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
