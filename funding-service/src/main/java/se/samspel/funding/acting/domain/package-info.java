/** Who acts: when two ids name one person. */
@NullMarked
package se.samspel.funding.acting.domain;

import org.jspecify.annotations.NullMarked;
