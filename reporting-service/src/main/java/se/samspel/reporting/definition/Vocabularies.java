package se.samspel.reporting.definition;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.domain.Population;
import se.samspel.reporting.definition.domain.Vocabulary;
import se.samspel.reporting.definition.domain.Vocabulary.Amount;
import se.samspel.reporting.definition.domain.Vocabulary.Code;
import se.samspel.reporting.definition.domain.Vocabulary.Dimension;
import se.samspel.reporting.disclosure.domain.Hierarchies;

/** Reads what can be asked, and what it is called, from the platform's own file. */
@ApplicationScoped
class Vocabularies {

    private static final String FILE = "/definitions/vocabulary.json";
    private static final Set<Coverage.Level> EVERYWHERE = Set.of(Coverage.Level.values());

    private record Written(List<WrittenDimension> dimensions, List<Amount> amounts) {}

    /**
     * @param hierarchy whose finest codes are the dimension's, where it has no list of its own
     * @param pairsOf the dimension of whose codes every pair is one here
     */
    private record WrittenDimension(
            String key,
            Set<Population> populations,
            Text label,
            @Nullable Boolean several,
            @Nullable String none,
            @Nullable String knownBy,
            @Nullable Text missing,
            @Nullable Set<String> ofNobody,
            @Nullable Set<Coverage.Level> levels,
            @Nullable String hierarchy,
            @Nullable String pairsOf,
            @Nullable List<Code> codes) {}

    @Produces
    @Singleton
    Vocabulary vocabulary(ObjectMapper json) {
        return read(json);
    }

    static Vocabulary read(ObjectMapper json) {
        try (InputStream file = Vocabularies.class.getResourceAsStream(FILE)) {
            Written written = json.readValue(Objects.requireNonNull(file), Written.class);
            Map<String, Dimension> dimensions = new LinkedHashMap<>();
            for (WrittenDimension each : written.dimensions()) {
                dimensions.put(each.key(), dimension(each, dimensions));
            }
            Map<String, Amount> amounts = new LinkedHashMap<>();
            written.amounts().forEach(each -> amounts.put(each.key(), each));
            return new Vocabulary(dimensions, amounts);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Dimension dimension(WrittenDimension written, Map<String, Dimension> known) {
        return new Dimension(
                written.key(),
                written.populations(),
                written.label(),
                Boolean.TRUE.equals(written.several()),
                written.none(),
                Objects.requireNonNullElse(written.knownBy(), written.key()),
                written.missing(),
                Objects.requireNonNullElse(written.ofNobody(), Set.of()),
                Objects.requireNonNullElse(written.levels(), EVERYWHERE),
                codes(written, known));
    }

    private static List<Code> codes(WrittenDimension written, Map<String, Dimension> known) {
        if (written.hierarchy() != null) {
            return Hierarchies.named(written.hierarchy()).orElseThrow().finest().groups().stream()
                    .map(group -> new Code(group.code(), group.label()))
                    .toList();
        }
        if (written.pairsOf() != null) {
            return pairs(Objects.requireNonNull(known.get(written.pairsOf())).codes());
        }
        return Objects.requireNonNullElse(written.codes(), List.of());
    }

    private static List<Code> pairs(List<Code> codes) {
        List<Code> pairs = new ArrayList<>();
        for (Code before : codes) {
            for (Code after : codes) {
                pairs.add(
                        new Code(
                                before.code() + ">" + after.code(),
                                Text.of(
                                        before.label().sv() + " → " + after.label().sv(),
                                        before.label().en() + " → " + after.label().en())));
            }
        }
        return pairs;
    }
}
