package se.samspel.reporting.pages.workbench;

import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What came of asking another service: the page stands without it too. */
sealed interface Answered<T> {

    record Told<T>(T value) implements Answered<T> {}

    /** No answer in time, or none that can be read. */
    record Silent<T>() implements Answered<T> {}

    default boolean isTold() {
        return this instanceof Told<T>;
    }

    /** Told, and such. */
    default boolean isTold(Predicate<T> such) {
        return this instanceof Told<T>(T value) && such.test(value);
    }

    default @Nullable T or(@Nullable T instead) {
        return switch (this) {
            case Told<T>(T value) -> value;
            case Silent<T> silent -> instead;
        };
    }

    default <R> Answered<R> map(Function<T, R> change) {
        return switch (this) {
            case Told<T>(T value) -> new Told<>(change.apply(value));
            case Silent<T> silent -> new Silent<>();
        };
    }

    /** Both, or nothing: half a list looks like a whole one. */
    default Answered<T> with(Answered<T> other, BinaryOperator<T> join) {
        return switch (this) {
            case Told<T>(T value) -> other.map(more -> join.apply(value, more));
            case Silent<T> silent -> silent;
        };
    }
}
