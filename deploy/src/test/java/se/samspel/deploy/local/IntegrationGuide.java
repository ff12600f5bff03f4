package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.deploy.example.ExampleClient;
import se.samspel.deploy.sandbox.Sandbox;

/**
 * What {@code docs/integration.md} tells an integrator to type, typed in its order against a
 * running stack; the client to copy and the sandbox against the same.
 */
abstract class IntegrationGuide {

    private static final String INTERVENTION = "Samverkansteam Avesta";

    private final LocalStack stack;

    @TempDir Path folder;

    IntegrationGuide(LocalStack stack) {
        this.stack = stack;
    }

    @TestFactory
    Stream<DynamicTest> eachStepPrintsWhatTheGuideSays() throws IOException, InterruptedException {
        var guide = Guide.read(home().resolve("docs/integration.md"));
        var output = new Typist(stack, folder).typed(guide.script());
        assertThat(guide.steps()).hasSizeGreaterThan(8);
        return guide.tests(guide.printed(output));
    }

    @Test
    void theClientToCopySendsAReferralWithAKeyOfItsOwn() throws Exception {
        var keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = keys.generateKeyPair();
        new KeyClient(stack).register("region-key", "2321000180", (ECPublicKey) pair.getPublic());
        var pem =
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n";
        var key = Files.writeString(folder.resolve("client.pem"), pem);
        var number = Files.writeString(folder.resolve("number"), "199001012385\n");
        var client = ExampleClient.compiledIn(Files.createDirectory(folder.resolve("classes")));
        var host =
                stack.begin(folder.resolve("host"), "sandbox", words("--as avesta-ame --for 2m"));
        LocalStack.until(() -> said("host").contains("playing"));

        var program =
                client.program("Example", INTERVENTION, number.toString(), folder + "/cursor");
        program.environment().putAll(whereAndAsWhom(key));
        var process = program.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        host.destroy();

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines())
                .as(output + said("host"))
                .hasSize(4)
                .endsWith("told RECEIVED", "told ACCEPTED", "told QUEUED");
        assertThat(said("host")).isNotBlank().doesNotContain("199001012385");
    }

    private Map<String, String> whereAndAsWhom(Path key) {
        return Map.of(
                "SAMSPEL_ISSUER", stack.place().issuer(),
                "SAMSPEL_CLIENT", "region-key",
                "SAMSPEL_KEY_FILE", key.toString(),
                "SAMSPEL_KEY_ID", KeyClient.KEY_ID,
                "SAMSPEL_AUTHORITY", "2321000180",
                "SAMSPEL_PARTICIPANT", stack.api(Service.PARTICIPANT),
                "SAMSPEL_REFERRAL", stack.api(Service.REFERRAL),
                "SAMSPEL_FUNDING", stack.api(Service.FUNDING));
    }

    @Test
    void aPlayedReferrerSendsAPersonToAHostThatIsTriedAlone() throws Exception {
        var found =
                stack.get(stack.api(Service.FUNDING) + "/interventions", stack.token("avesta-ame"));
        var intervention = Json.parse(found.body()).path("items").get(0).path("id").asText();

        var played =
                stack.run(
                        "sandbox",
                        words("--as region-dalarna --play referrer --for 2s --to " + intervention));

        assertThat(played.exit()).as(played.output()).isZero();
        assertThat(played.output())
                .containsPattern("referral [0-9a-f-]{36} is submitted to 2120002304.ame")
                .doesNotContain(testNumbers());
    }

    private static List<String> testNumbers() throws IOException {
        try (var list = Sandbox.class.getResourceAsStream("/sandbox/test-persons.txt")) {
            var text = Objects.requireNonNull(list).readAllBytes();
            return new String(text, StandardCharsets.US_ASCII).lines().toList();
        }
    }

    @Test
    void anOfficeIsNotPlayed() throws Exception {
        var refused = stack.run("sandbox", "--as", "office-sodra-dalarna");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.output()).contains("Only an authority refers or receives");
    }

    private static String[] words(String line) {
        return line.split(" ");
    }

    private String said(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException notYet) {
            return "";
        }
    }

    private Path home() {
        return stack.place().home();
    }
}
