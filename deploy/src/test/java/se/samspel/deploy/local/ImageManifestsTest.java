package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.deploy.image.ServiceImage;

/** What a cluster's manifests say of an image is what the image says of itself. */
class ImageManifestsTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path BASE = Path.of("kubernetes/base");

    @Test
    void theUserIsTheSame() throws IOException {
        var security = deployment("every-service.yaml").at("/spec/template/spec/securityContext");
        assertThat(security.path("runAsUser").asText() + ":" + security.path("runAsGroup").asText())
                .isEqualTo(ServiceImage.USER);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void nameAndPortAreTheSame(Service service) throws IOException {
        var container =
                deployment(service.module() + ".yaml").at("/spec/template/spec/containers/0");
        assertThat(container.path("image").asText()).isEqualTo("samspel/" + service.module());
        assertThat(container.at("/ports/0/containerPort").asInt())
                .isEqualTo(Ports.standard().of(service));
    }

    private static JsonNode deployment(String file) throws IOException {
        try (var documents =
                YAML.readerFor(JsonNode.class)
                        .<JsonNode>readValues(Files.readString(BASE.resolve(file)))) {
            return documents.readAll().stream()
                    .filter(each -> each.path("kind").asText().equals("Deployment"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
