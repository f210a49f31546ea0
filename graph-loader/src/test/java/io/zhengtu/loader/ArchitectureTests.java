package io.zhengtu.loader;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who may see whom. */
@AnalyzeClasses(packages = "io.zhengtu.loader", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    /** In this order: a room sees only those before it. */
    private static final List<String> ROOMS = List.of(
            "ontology",
            "text",
            "report",
            "lexical",
            "quantity",
            "gazetteer",
            "document",
            "mention",
            "linking",
            "fact",
            "measure",
            "store",
            "graph",
            "pipeline",
            "evaluation",
            "cli");

    @ArchTest
    static final ArchRule onlyItsAdaptersKnowHanLp = soleImporter("lexical.hanlp", "com.hankcs..");

    @ArchTest
    static final ArchRule onlyItsReadersKnowTheFormats =
            soleImporter("report.format", "org.jsoup..", "org.apache.pdfbox..", "org.apache.poi..", "com.ibm.icu..");

    @ArchTest
    static final ArchRule onlyStoreAndWriterKnowTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages(inside("store"), inside("graph"), inside("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neo4j..", "ac.simons.neo4j..");

    @ArchTest
    static final ArchRule theLoaderKnowsNoServer =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("io.javalin..", "org.springframework..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("io.zhengtu.loader.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingHasANameThatSaysNothing =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..manager..", "..helper..", "..impl..");

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("io.zhengtu.loader.cli..")))
            .should()
            .accessFieldWhere(new DescribedPredicate<>("it is System.out or System.err") {
                @Override
                public boolean test(JavaFieldAccess access) {
                    return access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getTarget().getName());
                }
            });

    @ArchTest
    static void everyPackageIsARoom(JavaClasses classes) {
        Set<String> packages = classes.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring("io.zhengtu.loader".length()))
                .map(name -> name.split("\\.", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ROOMS).containsAll(packages);
    }

    @TestFactory
    List<DynamicTest> aRoomSeesOnlyThoseBeforeIt() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.zhengtu.loader");
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> seesOnlyThoseBeforeIt(room, all)))
                .toList();
    }

    private static void seesOnlyThoseBeforeIt(String room, JavaClasses all) {
        String[] later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(ArchitectureTests::inside)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .check(all);
    }

    private static ArchRule soleImporter(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static String inside(String room) {
        return "io.zhengtu.loader." + room + "..";
    }
}
