package se.samspel.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Clients' tokens, asked for again after two minutes; they last five. */
final class KeptTokens {

    private static final long KEPT = TimeUnit.MINUTES.toNanos(2);

    private record Kept(String token, long until) {}

    private final LocalStack stack;
    private final Map<String, Kept> byClient = new HashMap<>();

    KeptTokens(LocalStack stack) {
        this.stack = stack;
    }

    synchronized String of(String client) {
        var kept = byClient.get(client);
        if (kept == null || System.nanoTime() > kept.until()) {
            kept = new Kept(asked(client), System.nanoTime() + KEPT);
            byClient.put(client, kept);
        }
        return kept.token();
    }

    private String asked(String client) {
        try {
            return stack.token(client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
