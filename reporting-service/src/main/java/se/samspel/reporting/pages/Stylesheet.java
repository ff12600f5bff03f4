package se.samspel.reporting.pages;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The one file beside a page: how all of them look, on a screen and on paper. */
@ApplicationScoped
class Stylesheet {

    static final String PATH = PageRoutes.ROOT + "/style.css";

    private final String css;
    private final String address;

    Stylesheet() {
        try (var file =
                Objects.requireNonNull(Stylesheet.class.getResourceAsStream("/pages/style.css"))) {
            byte[] bytes = file.readAllBytes();
            this.css = new String(bytes, StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            this.address = PATH + "?" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Another one for each content, so that browsers may keep it. */
    String address() {
        return address;
    }

    void send(RoutingContext routing) {
        routing.response()
                .putHeader("Content-Type", "text/css;charset=UTF-8")
                .putHeader("Cache-Control", "public, max-age=31536000, immutable")
                .end(css);
    }
}
