package se.samspel.deploy.load;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures that a printed report claims, from {@code expected.json}; the host states them for
 * the folder's only intervention, and the data-quality report compares.
 */
record ReportedFigures(Body body) {

    static final String NAME = "expected.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = List.of("figure", "value", "where", "breakdown");

    /** Nothing where there is no such file, or no figures in it. */
    static Optional<ReportedFigures> read(Path folder, List<BadRow> faults) throws IOException {
        Path path = folder.resolve(NAME);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return of(JSON.readTree(Files.readString(path)));
        } catch (JacksonException broken) {
            var fault = Fault.of("bad-json", "this is not JSON", "detta är inte JSON");
            faults.add(new BadRow(NAME, 1, "", fault));
            return Optional.empty();
        }
    }

    private static Optional<ReportedFigures> of(JsonNode expected) {
        var figures = new ArrayList<Body>();
        for (JsonNode reported : expected.path("reportedFigures")) {
            var figure = new Body();
            FIELDS.forEach(field -> figure.with(field, reported.get(field)));
            figures.add(figure);
        }
        JsonNode period = expected.path("teamReport").path("period");
        if (figures.isEmpty() || !period.hasNonNull("from") || !period.hasNonNull("to")) {
            return Optional.empty();
        }
        return Optional.of(
                new ReportedFigures(
                        Body.of("from", period.get("from"))
                                .with("to", period.get("to"))
                                .with("figures", figures)));
    }
}
