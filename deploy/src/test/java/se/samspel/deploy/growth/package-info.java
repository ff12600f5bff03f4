@NullMarked
package se.samspel.deploy.growth;

import org.jspecify.annotations.NullMarked;
