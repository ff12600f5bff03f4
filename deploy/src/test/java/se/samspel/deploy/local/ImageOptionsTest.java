package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.deploy.image.BaseImage;
import se.samspel.deploy.image.Unbuildable;

class ImageOptionsTest {

    private static final String DIGEST = "sha256:" + "a".repeat(64);

    @Test
    void aBaseIsAskedFor() {
        assertThatThrownBy(() -> ImageOptions.parse(List.of(), Map.of()))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("SAMSPEL_BASE_IMAGE");
    }

    @Test
    void aNamedBaseHasItsDigest() {
        var options = ImageOptions.parse(List.of(), base("registry.example/java@" + DIGEST));
        assertThat(options.base()).isInstanceOf(BaseImage.Registered.class);
        assertThat(((BaseImage.Registered) options.base()).identity()).isEqualTo(DIGEST);
        assertThat(options.base().isRemote()).isTrue();
        assertThat(options.cached()).isTrue();
        assertThat(options.services()).containsExactly(Service.values());
    }

    @Test
    void aTagIsNoDigest() {
        for (var name : List.of("registry.example/java", "registry.example/java:25")) {
            assertThatThrownBy(() -> ImageOptions.parse(List.of(), base(name)))
                    .isInstanceOf(Unbuildable.class)
                    .hasMessageContaining("no digest");
        }
    }

    @Test
    void halfADigestIsNone() {
        assertThatThrownBy(() ->
                        ImageOptions.parse(List.of(), base("registry.example/java@sha256:abc")))
                .isInstanceOf(Unbuildable.class);
    }

    @Test
    void theWordsComeBeforeTheEnvironment() {
        var options =
                ImageOptions.parse(
                        List.of("--without-cache", "--base", "java.tar", "referral-service"),
                        base("registry.example/java@" + DIGEST));
        assertThat(options)
                .isEqualTo(
                        new ImageOptions(
                                new BaseImage.Archived(Path.of("java.tar")),
                                false,
                                List.of(Service.REFERRAL)));
    }

    @Test
    void twoBasesOrHalfAnOptionAreRefused() {
        for (var wrong :
                List.of(
                        List.of("--local-base", "--base", "java.tar"),
                        List.of("--base"),
                        List.of("--local-base", "--cached"),
                        List.of("--local-base", "referral"))) {
            assertThatThrownBy(() -> ImageOptions.parse(wrong, Map.of()))
                    .isInstanceOf(LaunchFailure.class);
        }
    }

    private static Map<String, String> base(String name) {
        return Map.of("SAMSPEL_BASE_IMAGE", name);
    }
}
