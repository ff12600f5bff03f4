/** Work in the background that the operator orders, step by step, by whichever instance is there. */
@NullMarked
package se.samspel.kit.upkeep;

import org.jspecify.annotations.NullMarked;
