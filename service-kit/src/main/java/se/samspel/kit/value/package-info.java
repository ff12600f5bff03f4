/**
 * Value types fixed by law or by the platform's contract; plain Java, the only kit package a domain
 * may use.
 */
@NullMarked
package se.samspel.kit.value;

import org.jspecify.annotations.NullMarked;
