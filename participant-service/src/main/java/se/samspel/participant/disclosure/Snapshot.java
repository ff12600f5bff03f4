package se.samspel.participant.disclosure;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.kit.value.Sex;
import se.samspel.participant.registry.PersonFacts;
import se.samspel.participant.registry.domain.IdentityType;
import se.samspel.participant.registry.domain.Protection;
import se.samspel.participant.waiver.domain.DataCategory;

/**
 * What is disclosed, by category. A waived category of which the discloser holds nothing is there
 * and empty.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Snapshot",
        description = "What is disclosed, by data category. Det utlämnade, per kategori.",
        additionalProperties = Snapshot.IdentityFacts.class,
        maxProperties = 11)
public final class Snapshot {

    @Schema(hidden = true)
    private final @Nullable IdentityFacts identity;

    @Schema(hidden = true)
    private final Map<String, Map<String, String>> others;

    /** The category IDENTITY: never a protected person's municipality. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IdentityFacts(
            @Nullable Number identity,
            Sex sex,
            Protection protection,
            @Schema(maxLength = 4, pattern = "^[0-9]{4}$") @Nullable String municipalityCode) {}

    /** An official number, or a reserve number as {@code SYSTEM:VALUE}. */
    @Schema(name = "DisclosedNumber")
    public record Number(IdentityType type, @Schema(maxLength = 71) String value) {}

    private Snapshot(@Nullable IdentityFacts identity, Map<String, Map<String, String>> others) {
        this.identity = identity;
        this.others = others;
    }

    @JsonCreator
    static Snapshot read(@JsonProperty("IDENTITY") @Nullable IdentityFacts identity) {
        return new Snapshot(identity, new TreeMap<>());
    }

    static Snapshot of(PersonFacts person, Set<DataCategory> categories) {
        Map<String, Map<String, String>> others = new TreeMap<>();
        categories.stream()
                .filter(category -> category != DataCategory.IDENTITY)
                .forEach(category -> others.put(category.name(), Map.of()));
        return new Snapshot(
                categories.contains(DataCategory.IDENTITY) ? identity(person) : null, others);
    }

    private static IdentityFacts identity(PersonFacts person) {
        PersonIdentity identity = person.identity();
        return new IdentityFacts(
                identity == null
                        ? null
                        : new Number(IdentityType.of(identity), identity.canonical()),
                person.sex(),
                person.protection(),
                person.protection().hides() ? null : person.municipalityCode());
    }

    /** The person as disclosed, which may be nothing but that there is one. */
    public PersonFacts person() {
        if (identity == null) {
            return new PersonFacts(null, Sex.OKANT, Protection.NONE, null);
        }
        Number number = identity.identity();
        return new PersonFacts(
                number == null ? null : number.type().parse(number.value()),
                identity.sex(),
                identity.protection(),
                identity.municipalityCode());
    }

    @Schema(hidden = true)
    @JsonProperty("IDENTITY")
    @Nullable IdentityFacts identityFacts() {
        return identity;
    }

    @JsonAnyGetter
    Map<String, Map<String, String>> others() {
        return others;
    }

    @JsonAnySetter
    void other(String category, Map<String, String> facts) {
        others.put(category, facts);
    }
}
