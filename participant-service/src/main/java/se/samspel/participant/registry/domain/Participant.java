package se.samspel.participant.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Sex;
import se.samspel.kit.value.Text;

/**
 * A person as one controller knows it: each authority has its own record, and none knows another's
 * id. Its data key lies apart, so that erasing is destroying the key.
 */
@Entity
@SecondaryTable(name = "data_key", pkJoinColumns = @PrimaryKeyJoinColumn(name = "participant_id"))
@Personal(
        categories = {"IDENTITY", "CONTACT"},
        what =
                "A person of one controller: number (encrypted, with a blind index), "
                        + "sex, protection, municipality (encrypted). En person hos en "
                        + "ansvarig.")
public class Participant {

    @Id private UUID id;
    @Column private AuthorityId controller;

    @Enumerated(EnumType.STRING)
    private @Nullable IdentityType identityType;

    private byte @Nullable [] identityNumber;
    private byte @Nullable [] identityIndex;
    private byte @Nullable [] birthIndex;

    // Above nought where the number was another record's when this one came by a succession.
    @Column(insertable = false, updatable = false)
    private int numberPlace;

    @Embedded private @Nullable IdentityAssurance assurance;

    @Column
    @Enumerated(EnumType.STRING)
    private Sex sex;

    private byte @Nullable [] municipality;

    @Column
    @Enumerated(EnumType.STRING)
    private Protection protection;

    @Column
    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded private Responsibility responsibility;
    @Version private long version = 1;
    @Column private Instant recordedAt;

    @Column(table = "data_key", name = "controller")
    private AuthorityId keyHolder;

    @Column(table = "data_key")
    private String keyId;

    @Column(table = "data_key")
    private byte[] wrappedKey;

    protected Participant() {}

    public Participant(
            UUID id,
            AuthorityId controller,
            Origin origin,
            SealedPerson person,
            Responsibility responsibility,
            Instant now) {
        this.id = id;
        this.controller = controller;
        this.keyHolder = controller;
        this.origin = origin;
        this.identityType = person.type();
        this.identityNumber = person.number();
        this.identityIndex = person.index();
        this.birthIndex = person.birthIndex();
        this.sex = person.sex();
        this.protection = person.protection();
        this.municipality = person.municipality();
        this.keyId = person.keyId();
        this.wrappedKey = person.wrappedKey();
        this.responsibility = responsibility;
        this.recordedAt = now;
    }

    /** How sure the identity is, as its controller has been told. */
    public void assure(IdentityAssurance by) {
        assurance = by;
    }

    /** The person has another number now; the record and its controller stay. */
    public void identify(SealedPerson as, IdentityAssurance by) {
        identityType = as.type();
        identityNumber = as.number();
        identityIndex = as.index();
        birthIndex = as.birthIndex();
        sex = as.sex();
        assurance = by;
    }

    public IdentityAssurance assurance() {
        return assurance == null ? IdentityAssurance.NONE : assurance;
    }

    /**
     * The population register protects the person from now on, or no longer. Flag and municipality
     * never stand together (H5), so the municipality is gone for good.
     */
    public void protect(Protection as) {
        if (protection == as) {
            throw new IllegalMove(
                    as.name(),
                    Arrays.stream(Protection.values())
                            .filter(other -> other != as)
                            .map(Protection::name)
                            .toList(),
                    Text.of("Skyddet är redan så.", "The protection is that already."));
        }
        protection = as;
        if (as.hides()) {
            municipality = null;
        }
    }

    /** The record goes to these units and caseworkers. */
    public void assign(Responsibility to) {
        responsibility = to;
    }

    public UUID id() {
        return id;
    }

    public AuthorityId controller() {
        return controller;
    }

    public Sex sex() {
        return sex;
    }

    public Protection protection() {
        return protection;
    }

    public Origin origin() {
        return origin;
    }

    public Responsibility responsibility() {
        return responsibility;
    }

    /** Whether another record of the controller is the first one of the same number. */
    public boolean isSecondOfItsNumber() {
        return numberPlace > 0;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** As stored. */
    public SealedPerson sealed() {
        return new SealedPerson(
                identityType,
                identityNumber,
                identityIndex,
                birthIndex,
                sex,
                protection,
                municipality,
                keyId,
                wrappedKey);
    }
}
