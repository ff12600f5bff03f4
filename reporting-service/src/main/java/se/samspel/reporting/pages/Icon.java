package se.samspel.reporting.pages;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What stands beside a page's name in the browser, which asks for one whether named or not. */
@ApplicationScoped
class Icon {

    static final String PATH = PageRoutes.ROOT + "/icon.svg";

    private final String svg;

    Icon() {
        try (var file = Objects.requireNonNull(Icon.class.getResourceAsStream("/pages/icon.svg"))) {
            this.svg = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(RoutingContext routing) {
        routing.response()
                .putHeader("Content-Type", "image/svg+xml")
                .putHeader("Cache-Control", "public, max-age=86400")
                .end(svg);
    }
}
