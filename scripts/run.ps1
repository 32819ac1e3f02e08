<#
.SYNOPSIS
Builds Mailkey on Windows and starts it; installs what is missing for that.

.DESCRIPTION
What is there already is left as it is. What is missing comes by winget: Rust (rustup), Node.js, the C++ build tools that Rust
links with, and the WebView2 runtime, which Windows 11 has anyway.

.PARAMETER Practice
With a Google that is only played: nothing leaves this computer.

.PARAMETER NoInstall
Says what is missing, and installs nothing.

.PARAMETER Arguments
Everything else is given to Mailkey.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File scripts\run.ps1 -Practice
#>
[CmdletBinding()]
param(
  [switch] $Practice,
  [switch] $NoInstall,
  [Parameter(ValueFromRemainingArguments = $true)] [string[]] $Arguments = @()
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Cargo.toml says rust-version; Vite says Node.js.
$rustWanted = [version] '1.90'
$nodeWanted = [version] '20.19'

$repository = Split-Path -Parent $PSScriptRoot
$target = if ($env:CARGO_TARGET_DIR) { $env:CARGO_TARGET_DIR } else { Join-Path $repository 'target' }

function Write-Step([string] $Text) {
  Write-Host "==> $Text"
}

# Runs a program; its failure is ours.
function Invoke-Program([string] $Program, [string[]] $ProgramArguments) {
  & $Program @ProgramArguments
  if ($LASTEXITCODE -ne 0) {
    throw "$Program $($ProgramArguments -join ' ') ended with $LASTEXITCODE"
  }
}

# The first version number that a program prints; $null when the program is not there.
function Get-ProgramVersion([string] $Program) {
  if (-not (Get-Command $Program -CommandType Application -ErrorAction SilentlyContinue)) {
    return $null
  }
  $printed = & $Program --version | Select-Object -First 1
  if ("$printed" -match '(\d+\.\d+)') { return [version] $Matches[1] }
  return $null
}

function Test-Rust {
  $version = Get-ProgramVersion 'rustc'
  return ($null -ne $version) -and ($version -ge $rustWanted) -and ($null -ne (Get-ProgramVersion 'cargo'))
}

function Test-Node {
  $version = Get-ProgramVersion 'node'
  return ($null -ne $version) -and ($version -ge $nodeWanted)
}

# rustc links with Microsoft's linker; vswhere is where every Visual Studio and its build tools are registered.
function Test-BuildTools {
  $vswhere = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
  if (-not (Test-Path -LiteralPath $vswhere)) { return $false }
  $component = if ($env:PROCESSOR_ARCHITECTURE -eq 'ARM64') { 'ARM64' } else { 'x86.x64' }
  $found = & $vswhere -products '*' -requires "Microsoft.VisualStudio.Component.VC.Tools.$component" -property installationPath
  return [bool] $found
}

# Where the runtime says its version: learn.microsoft.com/microsoft-edge/webview2/concepts/distribution
function Test-WebView2 {
  $client = 'Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}'
  foreach ($root in 'HKLM:\SOFTWARE\WOW6432Node', 'HKLM:\SOFTWARE', 'HKCU:\Software') {
    $key = Get-ItemProperty -LiteralPath (Join-Path $root $client) -ErrorAction SilentlyContinue
    if ($key -and $key.PSObject.Properties['pv'] -and $key.pv -and $key.pv -ne '0.0.0.0') { return $true }
  }
  return $false
}

# What was just installed is on the PATH of new windows only; this takes it over.
function Update-Path {
  $machine = [Environment]::GetEnvironmentVariable('Path', 'Machine')
  $user = [Environment]::GetEnvironmentVariable('Path', 'User')
  $cargo = if ($env:CARGO_HOME) { Join-Path $env:CARGO_HOME 'bin' } else { Join-Path $env:USERPROFILE '.cargo\bin' }
  $env:Path = (@($cargo, $env:Path, $machine, $user) | Where-Object { $_ }) -join ';'
}

function Install-Missing([string] $Name, [scriptblock] $Test, [string] $Package, [string[]] $More = @()) {
  if (& $Test) { return }
  if ($NoInstall) { throw "$Name is missing, and nothing may be installed (winget package: $Package)" }
  if (-not (Get-Command winget -ErrorAction SilentlyContinue)) {
    throw "$Name is missing, and so is winget (App Installer, from the Microsoft Store); install $Package and start this again"
  }
  Write-Step "Installing $Name ($Package)"
  $install = @('install', '--exact', '--id', $Package, '--source', 'winget', '--silent',
    '--accept-package-agreements', '--accept-source-agreements') + $More
  # winget ends with an error when the package is there in an older version, too; the test below is what counts.
  & winget @install
  $ended = $LASTEXITCODE
  Update-Path
  if (& $Test) { return }
  & winget upgrade --exact --id $Package --source winget --silent --accept-package-agreements --accept-source-agreements
  Update-Path
  if (-not (& $Test)) { throw "$Name could not be installed (winget ended with $ended)" }
}

function Install-Rust {
  if (Test-Rust) { return }
  if ((-not $NoInstall) -and (Get-Command rustup -ErrorAction SilentlyContinue)) {
    Write-Step "Bringing Rust up to date (at least $rustWanted is needed)"
    Invoke-Program 'rustup' @('toolchain', 'install', 'stable', '--profile', 'minimal')
    $env:RUSTUP_TOOLCHAIN = 'stable'
    if (Test-Rust) { return }
  }
  Install-Missing 'Rust' { Test-Rust } 'Rustlang.Rustup'
}

# npm ci, unless what is there is what the lock file says.
function Install-PagePackages {
  $lock = Join-Path $repository 'ui\package-lock.json'
  $stamp = Join-Path $repository 'ui\node_modules\.mailkey-lock'
  if ((Test-Path -LiteralPath $stamp) -and ((Get-FileHash $lock).Hash -eq (Get-FileHash $stamp).Hash)) { return }
  Write-Step "Installing the page's packages"
  Invoke-Program 'npm.cmd' @('ci', '--no-audit', '--no-fund')
  Copy-Item -LiteralPath $lock -Destination $stamp -Force
}

Update-Path
Install-Missing 'Microsoft C++ Build Tools' { Test-BuildTools } 'Microsoft.VisualStudio.2022.BuildTools' @(
  '--override', '--quiet --wait --norestart --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended')
Install-Rust
Install-Missing 'Node.js' { Test-Node } 'OpenJS.NodeJS.LTS'
Install-Missing 'WebView2' { Test-WebView2 } 'Microsoft.EdgeWebView2Runtime'

Push-Location (Join-Path $repository 'ui')
try {
  Install-PagePackages
  Write-Step 'Building the page'
  Invoke-Program 'npm.cmd' @('run', '--silent', 'build')
} finally {
  Pop-Location
}

Push-Location $repository
try {
  Write-Step 'Building the program (the first time takes about ten minutes)'
  Invoke-Program 'cargo' @('build', '--release', '--locked', '--package', 'mailkey-desktop', '--features', 'custom-protocol')
} finally {
  Pop-Location
}

Write-Step 'Starting'
if ($Practice) { $Arguments = @('--practice') + $Arguments }
# A program with a window: it goes on by itself, and this window is free again.
& (Join-Path $target 'release\mailkey-desktop.exe') @Arguments
