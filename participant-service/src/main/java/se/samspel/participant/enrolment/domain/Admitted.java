package se.samspel.participant.enrolment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.admission.domain.Admission;

/** Who was enrolled where and by which referral: settled at the start, never changed. */
@MappedSuperclass
public abstract class Admitted {

    @Id private UUID id;
    @Column private AuthorityId host;
    @Column private UUID participantId;
    @Column private UUID referralId;
    private @Nullable UUID waiverId;
    @Column private UUID interventionId;
    @Column private String associationId;
    @Column private AuthorityId referringAuthority;
    private @Nullable AuthorityId incomeAuthority;

    protected Admitted() {}

    Admitted(UUID id, Admission admission) {
        this.id = id;
        this.host = admission.host();
        this.participantId = admission.participantId();
        this.referralId = admission.referralId();
        this.waiverId = admission.waiverId();
        this.interventionId = admission.interventionId();
        this.associationId = admission.associationId();
        this.referringAuthority = admission.referringAuthority();
        this.incomeAuthority = admission.incomeAuthority();
    }

    public UUID id() {
        return id;
    }

    public AuthorityId host() {
        return host;
    }

    public UUID participantId() {
        return participantId;
    }

    public UUID referralId() {
        return referralId;
    }

    public @Nullable UUID waiverId() {
        return waiverId;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public String associationId() {
        return associationId;
    }

    public AuthorityId referringAuthority() {
        return referringAuthority;
    }

    public @Nullable AuthorityId incomeAuthority() {
        return incomeAuthority;
    }
}
