package se.samspel.participant.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.BlindIndex;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.registry.domain.IdentityType;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.registry.domain.SealedPerson;

/** Seals and opens what is stored of a person, with the person's own data key. */
@ApplicationScoped
public class PersonSeal {

    private final Envelope envelope;
    private final BlindIndex blindIndex;

    PersonSeal(Envelope envelope, BlindIndex blindIndex) {
        this.envelope = envelope;
        this.blindIndex = blindIndex;
    }

    /** Under a new data key. A protected person's municipality is not kept (H5). */
    public SealedPerson seal(UUID participantId, PersonFacts facts) {
        return seal(participantId, facts, envelope.newKey());
    }

    /** Another number of the same person, under the data key that it has. */
    public SealedPerson sealAgain(Participant participant, PersonFacts facts) {
        return seal(participant.id(), facts, key(participant));
    }

    private SealedPerson seal(UUID participantId, PersonFacts facts, SealedKey key) {
        PersonIdentity identity = facts.identity();
        String municipality = facts.protection().hides() ? null : facts.municipalityCode();
        return new SealedPerson(
                identity == null ? null : IdentityType.of(identity),
                identity == null
                        ? null
                        : envelope.encrypt(key, number(participantId), identity.canonical()),
                identity == null ? null : index(identity),
                identity == null ? null : birthIndex(identity),
                facts.sex(),
                facts.protection(),
                municipality == null
                        ? null
                        : envelope.encrypt(key, municipality(participantId), municipality),
                key.keyId(),
                key.wrapped());
    }

    public byte[] index(PersonIdentity identity) {
        return blindIndex.of(identity.canonical());
    }

    /** All that the number may be stored by now: more than one while the index's key is changed. */
    public List<byte[]> indexes(PersonIdentity identity) {
        return blindIndex.all(identity.canonical());
    }

    /** Finds possible duplicates; null where the number tells no whole day of birth. */
    public byte @Nullable [] birthIndex(PersonIdentity identity) {
        return birth(identity).map(blindIndex::of).orElse(null);
    }

    private static Optional<String> birth(PersonIdentity identity) {
        return identity.birthDay().map(day -> "birth " + day + " " + identity.sex());
    }

    /** By the key that the index is to have. */
    byte[] renewedIndex(PersonIdentity identity) {
        return blindIndex.renewed(identity.canonical());
    }

    byte @Nullable [] renewedBirthIndex(PersonIdentity identity) {
        return birth(identity).map(blindIndex::renewed).orElse(null);
    }

    public boolean isSame(PersonIdentity identity, Participant participant) {
        PersonIdentity other = open(participant).identity();
        return other != null && other.canonical().equals(identity.canonical());
    }

    public PersonFacts open(Participant participant) {
        SealedPerson sealed = participant.sealed();
        IdentityType type = sealed.type();
        byte[] number = sealed.number();
        byte[] municipality = sealed.municipality();
        return new PersonFacts(
                type == null || number == null
                        ? null
                        : type.parse(open(participant, number(participant.id()), number)),
                sealed.sex(),
                sealed.protection(),
                municipality == null
                        ? null
                        : open(participant, municipality(participant.id()), municipality));
    }

    /** Free text or a snapshot about the person, sealed with the person's key. */
    public byte @Nullable [] sealText(
            Participant participant, FieldId field, @Nullable String text) {
        return text == null ? null : sealed(participant, field, text);
    }

    public byte[] sealed(Participant participant, FieldId field, String text) {
        return envelope.encrypt(key(participant), field, text);
    }

    public String open(Participant participant, FieldId field, byte[] sealed) {
        return open(key(participant), field, sealed);
    }

    /** With the key of another controller's participant, of whom an edge tells. */
    public String open(SealedKey key, FieldId field, byte[] sealed) {
        return envelope.decrypt(key, field, sealed);
    }

    public SealedKey key(Participant participant) {
        SealedPerson sealed = participant.sealed();
        return new SealedKey(sealed.keyId(), sealed.wrappedKey());
    }

    private static FieldId number(UUID participantId) {
        return new FieldId("participant", "identity_number", participantId);
    }

    private static FieldId municipality(UUID participantId) {
        return new FieldId("participant", "municipality", participantId);
    }
}
