// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package main

import "slices"

// cut changes a file of Go's standard library, for the program that is built
// here alone: all places that read old read now instead. What nothing calls any
// more the compiler and the linker leave out by themselves.
type cut struct{ file, old, now string }

// cuts are made in Go 1.26. None of them changes what a package does for the
// program: what they take away has no way to be turned on, or nobody to read it.
var cuts = slices.Concat(tracerCuts, profileCuts, settingCuts, tracebackCuts, testCuts, threadCuts, checkCuts)

// Nothing starts the execution tracer.
var tracerCuts = slices.Concat(
	never("runtime/traceruntime.go", "trace.enabledWithAllocFree", "trace.enabled", "trace.shutdown.Load()"),
	idle("runtime/traceruntime.go", "traceThreadDestroy(mp *m)"),
)

// Nothing reads profiles and metrics. Go's linker turns off the profile of the
// memory by itself, and keeps its code.
var profileCuts = slices.Concat(
	never("runtime/malloc.go", "c.nextSample < 0 || MemProfileRate != c.memProfRate"),
	idle("runtime/mprof.go", "mProf_NextCycle()", "mProf_Flush()", "mProf_PostSweep()", "mProf_Free(b *bucket, size uintptr)",
		"blockevent(cycles int64, skip int)", "mutexevent(cycles int64, skip int)"),
	never("runtime/proc.go", "goroutineProfile.active"),
	without("runtime/proc.go", "\t\tcallers(1, mp.createstack[:])\n"),
	never("runtime/mgc.go", "work.goroutineLeak.enabled && !work.goroutineLeak.done", "work.goroutineLeak.pending.Load()"),
	swap("runtime/mgc.go", "if work.goroutineLeak.enabled {", "if false {"),
	idle("runtime/metrics.go", "godebug_registerMetric(name string, read func() uint64)"),
)

// A browser has no GODEBUG. Each of its settings has its default, and what a
// setting turns on, mostly reports on standard error, is left out.
var settingCuts = slices.Concat(
	idle("runtime/runtime1.go", "parsegodebug(godebug string, seen map[string]bool)", "reparsedebugvars(env string)"),
	idle("runtime/runtime.go", "godebugNotify(envChanged bool)"),
	without("internal/cpu/cpu.go", "\tprocessOptions(env)\n"),
	without("internal/godebug/godebug.go", "\tsetUpdate(update)\n\tsetNewIncNonDefault(newIncNonDefault)\n"),
	first("internal/godebug/godebug.go", "func (s *Setting) Value() string {\n", "\treturn \"\"\n"),
	idle("internal/godebug/godebug.go", "(s *Setting) IncNonDefault()"),
	never("runtime/malloc.go", "debug.malloc", "debug.sbrk != 0", "debug.checkfinalizers != 0", "debug.clobberfree != 0"),
	never("runtime/mcheckmark.go", "debug.checkfinalizers > 1"),
	never("runtime/mcleanup.go", "debug.sbrk != 0", "debug.checkfinalizers != 0"),
	never("runtime/mfinal.go", "debug.sbrk != 0", "debug.checkfinalizers != 0"),
	never("runtime/mgc.go", "debug.gcstoptheworld == 1", "debug.gcstoptheworld == 2", "debug.gccheckmark > 0",
		"debug.checkfinalizers > 0", "debug.gctrace > 0", "debug.gctrace > 1"),
	never("runtime/mgcmark.go", "debug.checkfinalizers > 1", "debug.gccheckmark > 0"),
	swap("runtime/mgcmark.go", "if useCheckmark {", "if false {"),
	swap("runtime/mwbbuf.go", "if useCheckmark {", "if false {"),
	never("runtime/mgcmark_greenteagc.go", "debug.gctrace > 1"),
	never("runtime/mgcpacer.go", "debug.gcstoptheworld > 0", "debug.gcpacertrace > 0"),
	never("runtime/mgcsweep.go", "debug.gcpacertrace > 0", "debug.scavtrace > 0", "debug.clobberfree != 0", "debug.efence > 0"),
	never("runtime/mheap.go", "debug.scavtrace > 0", "debug.sbrk != 0"),
	never("runtime/panic.go", "debug.schedtrace > 0 || debug.scheddetail > 0"),
	swap("runtime/panic.go", "debug.panicnil.Load() != 1", "true"),
	never("runtime/proc.go", "debug.inittrace != 0", "debug.gctrace > 0", "debug.dontfreezetheworld > 0",
		"debug.dataindependenttiming == 1", "debug.schedtrace > 0"),
	swap("runtime/proc.go", "if inittrace.active {", "if false {"),
	swap("runtime/proc.go", "debug.tracebackancestors <= 0", "true"),
	never("runtime/stack.go", "debug.efence != 0", "debug.gcshrinkstackoff > 0"),
	swap("runtime/chan.go", "async := debug.asynctimerchan.Load() != 0", "const async = false"),
	swap("runtime/time.go", "async := debug.asynctimerchan.Load() != 0", "const async = false"),
)

// The names that a traceback prints are dropped later, see strip. A program
// that crashes says why; of its goroutines it had nothing more to say.
var tracebackCuts = slices.Concat(
	never("runtime/panic.go", "level > 0"),
	idle("runtime/traceback.go", "traceback1(pc, sp, lr uintptr, gp *g, flags unwindFlags)", "goroutineheader(gp *g)",
		"tracebacksomeothers(me *g, showf func(*g) bool)", "tracebackHexdump(stk stack, frame *stkframe, bad uintptr)"),
	idle("runtime/mgcmark.go", "gcDumpObject(label string, obj, off uintptr)"),
	first("runtime/mgcsweep.go", "func (s *mspan) reportZombies() {\n", "\tthrow(\"found pointer to free object\")\n"),
	first("internal/reflectlite/value.go", "func methodName() string {\n", "\treturn \"unknown method\"\n"),
)

// Only tests run in a bubble of testing/synctest.
var testCuts = slices.Concat(
	never("runtime/chan.go", "c.bubble != nil && getg().bubble != c.bubble"),
	swap("runtime/chan.go", "if c.bubble != nil {", "if false {"),
	swap("runtime/chan.go", "b := getg().bubble;", "b := (*synctestBubble)(nil);"),
	never("runtime/mgc.go", "gp.bubble != nil"),
	never("runtime/mgcmark.go", "gp.bubble != nil"),
	never("runtime/proc.go", "gp.bubble != nil"),
	swap("runtime/proc.go", "bubble := gp.bubble", "bubble := (*synctestBubble)(nil)"),
	never("runtime/select.go", "cas.c.bubble != nil", "gp.bubble != nil"),
	never("runtime/sema.go", "s.g.bubble != nil && getg().bubble != s.g.bubble"),
	never("runtime/time.go", "gp.bubble != nil", "t.isFake && getg().bubble == nil", "t.isFake && getg().bubble != c.bubble", "add && t.isFake"),
	swap("runtime/time.go", "if t.isFake {", "if false {"),
	swap("runtime/time.go", "bubble := getg().bubble", "bubble := (*synctestBubble)(nil)"),
	swap("runtime/time.go", "bubble := gp.bubble", "bubble := (*synctestBubble)(nil)"),
	swap("syscall/js/func.go", "synctest.Acquire()", "(*synctest.Bubble)(nil)"),
)

// WebAssembly runs no C, has one thread, takes no memory back and reads no
// files with time zones, of which this rule for the future would be a part.
var threadCuts = slices.Concat(
	swap("runtime/proc.go", "if iscgo {", "if false {"),
	swap("runtime/proc.go", "iscgo ||", "false ||"),
	swap("runtime/proc.go", "!iscgo &&", "true &&"),
	idle("runtime/proc.go", "defaultGOMAXPROCSUpdateEnable()"),
	without("runtime/mgc.go", "\tgo bgscavenge(c)\n\t<-c\n"),
	first("runtime/mgcscavenge.go", "func (p *pageAlloc) scavenge(nbytes uintptr, shouldStop func() bool, force bool) uintptr {\n", "\treturn 0\n"),
	swap("runtime/mgcsweep.go", "if s.isUserArenaChunk {", "if false {"),
	never("time/zoneinfo.go", `lo == len(tx)-1 && l.extend != ""`),
)

// The tables are checked once they are written, see isSame, and the types of
// one module have no doubles in another one.
var checkCuts = slices.Concat(
	idle("runtime/runtime1.go", "check()"),
	idle("runtime/symtab.go", "moduledataverify()"),
	idle("runtime/type.go", "typelinksinit()"),
)

// swap makes a file read otherwise.
func swap(file, old, now string) []cut { return []cut{{file, old, now}} }

// without leaves text out.
func without(file, text string) []cut { return swap(file, text, "") }

// first puts a statement in front of all others of a function.
func first(file, head, statement string) []cut { return swap(file, "\n"+head, "\n"+head+statement) }

// never makes conditions false that never hold.
func never(file string, conditions ...string) []cut {
	var rows []cut
	for _, c := range conditions {
		rows = append(rows, cut{file, c, "false"})
	}
	return rows
}

// idle makes functions without a result do nothing.
func idle(file string, functions ...string) []cut {
	var rows []cut
	for _, f := range functions {
		rows = append(rows, first(file, "func "+f+" {\n", "\treturn\n")...)
	}
	return rows
}
