package se.samspel.kit.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import se.samspel.kit.webhook.TargetGuard.Reachable;

/**
 * One POST to a receiver: to an address that was looked at and to no other, with the receiver's own
 * name in the Host header, in TLS's SNI and against its certificate. What it answers beyond status
 * and Retry-After is not read.
 */
public final class WebhookCall {

    private static final int CONNECT_MILLIS = 5000;
    private static final int KEEP_ALIVE_SECONDS = 30;
    // Longer than any call is waited for.
    private static final int IDLE_SECONDS = 30;
    // A longer answer, or one whose length isn't told, costs the connection.
    private static final long LONGEST_ANSWER = 65_536;

    private final HttpClient http;
    private final Clock clock;

    /**
     * @param atOnce calls to one address at the same time
     */
    public WebhookCall(Vertx vertx, int atOnce, Clock clock) {
        this.clock = clock;
        this.http =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(atOnce)
                                .setConnectTimeout(CONNECT_MILLIS)
                                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                                // An answer that never ends holds a connection no longer.
                                .setIdleTimeout(IDLE_SECONDS)
                                // A trace would hold the receiver's whole address.
                                .setTracingPolicy(TracingPolicy.IGNORE)
                                .setVerifyHost(true)
                                .setTrustAll(false));
    }

    public Reply post(Reachable to, Map<String, String> headers, String body, Duration atMost) {
        Instant end = clock.instant().plus(atMost);
        Reply reply = new Reply.Failed(Fault.UNREACHABLE);
        for (InetAddress address : to.addresses()) {
            reply = post(to.target(), address, headers, body, end);
            // Another address is tried only where nobody has heard anything at this one.
            if (!reply.equals(new Reply.Failed(Fault.UNREACHABLE))) {
                return reply;
            }
        }
        return reply;
    }

    private Reply post(
            Target target,
            InetAddress address,
            Map<String, String> headers,
            String body,
            Instant end) {
        Future<HttpClientRequest> opening = http.request(options(target, address));
        try {
            HttpClientRequest request = await(opening, end);
            headers.forEach(request::putHeader);
            return await(request.send(Buffer.buffer(body)).map(this::heard), end);
        } catch (ExecutionException e) {
            return new Reply.Failed(isOfTls(e) ? Fault.TLS_FAILED : Fault.UNREACHABLE);
        } catch (TimeoutException e) {
            // Also where it opens later.
            opening.onSuccess(HttpClientRequest::reset);
            return new Reply.Failed(Fault.TIMED_OUT);
        } catch (InterruptedException e) {
            opening.onSuccess(HttpClientRequest::reset);
            Thread.currentThread().interrupt();
            return new Reply.Failed(Fault.UNREACHABLE);
        }
    }

    /** Runs where the answer comes in, before the rest of it does. */
    private Reply heard(HttpClientResponse response) {
        // What becomes of the rest is nothing to log.
        response.exceptionHandler(unread -> {});
        if (!isShort(response)) {
            response.request().connection().close();
        }
        return new Reply.Answered(
                response.statusCode(),
                RetryAfter.parse(response.getHeader("Retry-After"), clock.instant()));
    }

    private static RequestOptions options(Target target, InetAddress address) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(target.port(), address.getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(target.path())
                .setFollowRedirects(false);
    }

    private static boolean isShort(HttpClientResponse response) {
        String length = response.getHeader("Content-Length");
        return response.statusCode() == 204
                || (length != null
                        && length.matches("[0-9]{1,9}")
                        && Long.parseLong(length) <= LONGEST_ANSWER);
    }

    private static boolean isOfTls(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }

    private <T> T await(Future<T> future, Instant end)
            throws ExecutionException, TimeoutException, InterruptedException {
        long left = Math.max(0, Duration.between(clock.instant(), end).toMillis());
        return future.toCompletionStage().toCompletableFuture().get(left, TimeUnit.MILLISECONDS);
    }
}
