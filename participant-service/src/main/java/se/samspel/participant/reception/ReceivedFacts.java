package se.samspel.participant.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.registry.PersonFacts;

/** A disclosed person field by field. */
final class ReceivedFacts {

    /** One field and what the discloser says of it. */
    record Fact(String field, String value) {

        @Override
        public String toString() {
            return field;
        }
    }

    private ReceivedFacts() {}

    static List<Fact> of(PersonFacts person) {
        List<Fact> facts = new ArrayList<>();
        PersonIdentity identity = person.identity();
        if (identity != null) {
            facts.add(new Fact("identityNumber", identity.canonical()));
            facts.add(new Fact("sex", person.sex().name()));
            facts.add(new Fact("protection", person.protection().name()));
        }
        addMunicipality(facts, person.municipalityCode());
        return facts;
    }

    /**
     * What is disclosed otherwise than the host has it. A municipality is not kept where either
     * side knows a protection: flag and municipality never stand together (H5).
     */
    static List<Fact> differing(PersonFacts own, PersonFacts disclosed) {
        List<Fact> facts = new ArrayList<>();
        if (own.protection() != disclosed.protection()) {
            facts.add(new Fact("protection", disclosed.protection().name()));
        }
        boolean hidden = own.protection().hides() || disclosed.protection().hides();
        if (!hidden && !Objects.equals(own.municipalityCode(), disclosed.municipalityCode())) {
            addMunicipality(facts, disclosed.municipalityCode());
        }
        return facts;
    }

    private static void addMunicipality(List<Fact> facts, @Nullable String code) {
        if (code != null) {
            facts.add(new Fact("municipalityCode", code));
        }
    }
}
