package se.samspel.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds the API that a service publishes against the one it has committed to. */
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

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
