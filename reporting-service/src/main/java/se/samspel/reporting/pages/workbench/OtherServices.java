package se.samspel.reporting.pages.workbench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import se.samspel.reporting.pages.PagesConfig;
import se.samspel.reporting.pages.Reader;

/**
 * Asks the other services what the person who looks may read there: with the person's own token, so
 * that they show, and log, as they do for anyone.
 */
@ApplicationScoped
class OtherServices {

    private static final Logger LOG = Logger.getLogger(OtherServices.class);

    private final PagesConfig config;
    private final ObjectMapper json;
    private final TextMapPropagator propagator;
    private final HttpClient http;

    OtherServices(PagesConfig config, ObjectMapper json, OpenTelemetry telemetry) {
        this.config = config;
        this.json = json;
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(config.patience())
                        .build();
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    <T> CompletableFuture<Answered<T>> ofParticipants(String path, Reader reader, Class<T> type) {
        return get(config.participantUrl() + path, reader, type);
    }

    <T> CompletableFuture<Answered<T>> ofReferrals(String path, Reader reader, Class<T> type) {
        return get(config.referralUrl() + path, reader, type);
    }

    private <T> CompletableFuture<Answered<T>> get(String url, Reader reader, Class<T> type) {
        String handler = reader.handler();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(config.patience())
                        .header("Authorization", "Bearer " + reader.accessToken())
                        .header("Accept", "application/json")
                        .header("Samspel-Acting-User", handler == null ? reader.account() : handler)
                        .header("Samspel-Acting-Unit", reader.unit())
                        .header("Samspel-Purpose", "CASE_HANDLING")
                        .GET();
        // Their part belongs to the trace of the page.
        propagator.inject(
                Context.current(), request, (same, name, value) -> request.header(name, value));
        return http.sendAsync(request.build(), BodyHandlers.ofByteArray())
                .thenApply(response -> read(response, type))
                .exceptionally(OtherServices::away);
    }

    private <T> Answered<T> read(HttpResponse<byte[]> response, Class<T> type) {
        if (response.statusCode() != 200) {
            return silent("status " + response.statusCode());
        }
        // Their answers may grow fields that nothing here needs.
        ObjectReader reader =
                json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return new Answered.Told<>(reader.readValue(response.body()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> Answered<T> away(Throwable wrapped) {
        Throwable why = wrapped.getCause() == null ? wrapped : wrapped.getCause();
        return silent(why.getClass().getSimpleName());
    }

    private static <T> Answered<T> silent(String why) {
        LOG.warnf("a service gave the workbench no answer: %s", why);
        return new Answered.Silent<>();
    }
}
