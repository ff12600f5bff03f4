package se.samspel.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds what a service publishes against what it has committed to. */
public final class ContractChecks {

    private ContractChecks() {}

    /**
     * The live API description equals {@code contract/openapi.yaml}. Run with {@code
     * -Dcontract.update=true} to write the file.
     */
    public static void openApi(String livePath) {
        String live = RestAssured.get(livePath).then().statusCode(200).extract().asString();
        Path committed = Path.of("contract", "openapi.yaml");
        try {
            if (Boolean.getBoolean("contract.update")) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, live);
            }
            assertThat(live).isEqualTo(Files.readString(committed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every {@code X.example.json} under the folder is valid by its {@code X.schema.json}. */
    public static void eventExamples(Path folder) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<Path> examples = examples(folder);
        assertThat(examples).isNotEmpty();
        for (Path example : examples) {
            String name = example.getFileName().toString().replace(".example.json", "");
            var schema = registry.getSchema(read(folder.resolve(name + ".schema.json")));
            assertThat(schema.validate(read(example), InputFormat.JSON))
                    .as(example.toString())
                    .isEmpty();
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> examples(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".example.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
